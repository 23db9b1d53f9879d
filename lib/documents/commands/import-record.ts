import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { addRevision, personId } from "@/lib/documents/add-revision";
import type { ContentInput } from "@/lib/documents/content";
import { loadGateContext } from "@/lib/documents/gate/load-context";
import { loadGateDraft } from "@/lib/documents/gate/load-draft";
import { lockEdition } from "@/lib/documents/load-edition";
import { putBeforePublic } from "@/lib/documents/publication/put-before-public";
import { validateContent } from "@/lib/documents/validate-content";
import type { Finding } from "@/lib/finding";
import { gateFindings } from "@/lib/gate/check";
import { kindOf } from "@/lib/kinds/registry";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

export type ImportRecordInput = {
  kind: string;
  agencyId: string;
  content: ContentInput;
  /** When the old site published it; kept as the first publication. */
  publishedAt: Date;
  /** Where it comes from, in words ("原网站页面 report.html"). */
  importedFrom: string;
};

export type ImportOptions = {
  /**
   * False where the caller writes one event for a whole batch, last: the log is locked from an event to the commit, and a
   * long batch would keep everybody else waiting.
   */
  recorded?: boolean;
};

export type ImportedRecord = { documentId: number; indexNumber: string; findings: Finding[] };

/**
 * 历史信息导入: takes a record of an old site over as published, with its own date, marked as imported. What the gate
 * would stop in a new text is stopped here only where it harms people (the `imported` column of lib/gate/levels).
 */
export function importRecord(actor: Actor, input: ImportRecordInput) {
  return transact(actor, (tx) => importRecordIn(tx, actor, input));
}

/** The same within a transaction of the caller, for imports of many records that are all taken or none. */
export async function importRecordIn(
  tx: Tx,
  actor: Actor,
  input: ImportRecordInput,
  { recorded = true }: ImportOptions = {},
): Promise<Result<ImportedRecord>> {
  authorize(actor, "document:exchange", { agencyId: input.agencyId });
  if (input.publishedAt > actor.at)
    return failed({
      code: "import.future",
      field: "publishedAt",
      message: "发布时间晚于今天，不能作为历史信息导入。",
    });
  const document = await tx.document.create({
    data: {
      kind: kindOf(input.kind).id,
      agencyId: input.agencyId,
      createdAt: actor.at,
      importedAt: actor.at,
      importedFrom: input.importedFrom,
      firstPublishedAt: input.publishedAt,
    },
  });
  const content = await validateContent(tx, document, input.content);
  if (!content.ok) return content;
  const { id } = await tx.edition.create({
    data: {
      documentId: document.id,
      number: 1,
      status: "approved",
      createdById: personId(actor),
      createdAt: actor.at,
      updatedAt: actor.at,
    },
  });
  const revision = await addRevision(tx, actor, id, content.value);
  const edition = await lockEdition(tx, id);
  if (!edition) throw new Error("the imported edition is gone");
  const draft = await loadGateDraft(tx, edition, content.value, null);
  const context = await loadGateContext(tx, edition.document, content.value, "publish", actor.at);
  const findings = gateFindings(draft, context, kindOf(document.kind).checks);
  const blocking = findings.filter((finding) => finding.level === "block");
  if (blocking.length > 0)
    return failed(...blocking.map(({ code, place, message }) => ({ code, field: place.field, message })));
  const published = await putBeforePublic(tx, edition, content.value, input.publishedAt, {
    approvedHash: revision.contentHash,
    approvedAt: actor.at,
  });
  if (!published.ok) return published;
  if (recorded)
    await record(tx, actor, {
      action: "page.imported",
      object: `document:${document.id}`,
      data: {
        from: input.importedFrom,
        publishedAt: input.publishedAt.toISOString(),
        hash: revision.contentHash,
      },
    });
  return ok({ documentId: document.id, indexNumber: published.value.indexNumber, findings });
}
