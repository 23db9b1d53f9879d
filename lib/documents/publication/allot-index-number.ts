import type { Tx } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { indexNumber, indexScope } from "@/lib/documents/index-number";
import { failed, ok, type Result } from "@/lib/result";
import { dayOf } from "@/lib/time";

type DocumentFacts = {
  id: number;
  indexNumber: string | null;
  agency: {
    id: string;
    indexNumberTemplate: string;
    unifiedSocialCreditCode: string | null;
    areaCode: string | null;
  };
};

/**
 * The document's permanent index number: the one it has, the old site's own kept verbatim, or the next of its scope.
 * Counted under the counter's row lock within the publishing transaction; gaps may arise, reuse cannot.
 */
export async function allotIndexNumber(
  tx: Tx,
  document: DocumentFacts,
  content: Content,
  at: Date,
): Promise<Result<string>> {
  if (document.indexNumber) return ok(document.indexNumber);
  if (content.legacyIndexNumber) return claim(tx, document.id, content.legacyIndexNumber, at);
  const category = await tx.catalogCategory.findUnique({
    where: { id: content.categoryId ?? "" },
    select: { code: true },
  });
  const scope = indexScope(document.agency.indexNumberTemplate, {
    unifiedSocialCreditCode: document.agency.unifiedSocialCreditCode,
    areaCode: document.agency.areaCode,
    categoryCode: category?.code ?? "",
    day: dayOf(at),
  });
  if (!scope.ok) return scope;
  for (;;) {
    const number = indexNumber(scope.value, await nextCount(tx, document.agency.id, scope.value));
    const claimed = await claim(tx, document.id, number, at);
    // A number of the old site may already stand where the counter arrives: it is passed over.
    if (claimed.ok) return claimed;
  }
}

async function nextCount(tx: Tx, agencyId: string, scope: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    insert into "IndexCounter" ("agencyId", scope, last) values (${agencyId}::uuid, ${scope}, 1)
    on conflict ("agencyId", scope) do update set last = "IndexCounter".last + 1 returning last`;
  if (!row) throw new Error("the counter gave no number");
  return row.last;
}

async function claim(tx: Tx, documentId: number, number: string, at: Date): Promise<Result<string>> {
  const claimed = await tx.$executeRaw`
    insert into "IndexNumber" (number, "documentId", "allottedAt") values (${number}, ${documentId}, ${at})
    on conflict (number) do nothing`;
  if (claimed === 1) return ok(number);
  return failed({
    code: "index-number.taken",
    field: "legacyIndexNumber",
    message: `索引号“${number}”已被使用，不能重复。`,
  });
}
