import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import type { ContentInput } from "@/lib/documents/content";
import { later, type makeBureau, TEST_NOW } from "./bureau";

type Bureau = Awaited<ReturnType<typeof makeBureau>>;

/** A public record, first published at half past nine of a day. */
export async function publishOn(
  bureau: Bureau,
  day: string,
  change: Partial<ContentInput> = {},
): Promise<number> {
  const result = await importRecord(operatorActor(TEST_NOW), {
    kind: "disclosure_item",
    agencyId: bureau.agency.id,
    publishedAt: new Date(`${day}T09:30:00+08:00`),
    importedFrom: "测试",
    content: {
      title: `关于养老保险的通知（${day}）`,
      summary: "养老保险办理办法。",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "各乡镇均可办理。" }] }],
      },
      categoryId: bureau.category.id,
      issuingAgency: bureau.agency.name,
      issuedOn: day,
      source: bureau.agency.name,
      channels: ["政府网站"],
      ...change,
    },
  });
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join());
  return result.value.documentId;
}

/** Takes a record back for a reason. */
export async function withdraw(bureau: Bureau, documentId: number, reason: string): Promise<void> {
  const { id: editionId, version } = await db.edition.findFirstOrThrow({ where: { documentId } });
  const result = await withdrawDocument(later(await bureau.staff("officer"), 1), {
    editionId,
    version,
    reason,
  });
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join());
}
