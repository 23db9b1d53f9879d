import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { hashContent } from "@/lib/documents/add-revision";
import { stoppingIssues } from "@/lib/documents/gate/findings";
import { loadEditionForChange } from "@/lib/documents/load-edition";
import { announce } from "@/lib/documents/publication/announce";
import { NOT_THE_APPROVED_TEXT } from "@/lib/documents/publication/put-before-public";
import { writePublishedRecord } from "@/lib/documents/publication/write-published-record";
import { readContent } from "@/lib/documents/read-content";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const reinstateDocumentInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1, "请写明恢复发布的理由，该理由将向公众显示。").max(1000),
});

/** 恢复发布: the text that was withdrawn, and no other, is public again under its old number and address. */
export function reinstateDocument(actor: Actor, input: z.infer<typeof reinstateDocumentInput>) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:sign", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const { document } = edition;
    const status = nextStatus("reinstate", edition.status);
    if (!status.ok) return status;
    if (document.liveEditionId !== edition.id || !document.indexNumber || !document.firstPublishedAt)
      return failed({ code: "edition.not-live", message: "这不是被撤下的版本，不能恢复发布。" });
    const content = await readContent(tx, edition.currentRevisionId);
    if (edition.approvedHash && edition.approvedHash !== (await hashContent(tx, content)))
      return NOT_THE_APPROVED_TEXT;
    const issues = await stoppingIssues(tx, edition, content, "publish", actor.at);
    if (issues.length > 0) return failed(...issues);
    const facts = {
      document,
      editionId: edition.id,
      revisionId: edition.currentRevisionId,
      indexNumber: document.indexNumber,
    };
    await writePublishedRecord(
      tx,
      { ...facts, firstPublishedAt: document.firstPublishedAt, at: actor.at },
      content,
    );
    await tx.publicChange.create({
      data: {
        documentId: document.id,
        editionId: edition.id,
        kind: "reinstated",
        note: input.reason,
        at: actor.at,
      },
    });
    await announce(tx, {
      documentId: document.id,
      categoryId: content.categoryId ?? "",
      agencyId: document.agencyId,
    });
    const version = await writeEdition(tx, edition, actor.at, {
      status: status.value,
      withdrawnAt: null,
      withdrawalReason: null,
    });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: "edition.reinstated",
      object: `edition:${edition.id}`,
      data: { document: document.id, reason: input.reason },
    });
    return ok({ version: version.value, documentId: document.id });
  });
}
