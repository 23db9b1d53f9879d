import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { hashContent } from "@/lib/documents/add-revision";
import { stoppingIssues } from "@/lib/documents/gate/findings";
import { type EditionInput, type LoadedEdition, loadEditionForChange } from "@/lib/documents/load-edition";
import {
  NOT_THE_APPROVED_TEXT,
  type Published,
  putBeforePublic,
} from "@/lib/documents/publication/put-before-public";
import { readContent } from "@/lib/documents/read-content";
import { nextStatus } from "@/lib/documents/transitions";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

const WITHDRAWN_SINCE = failed({
  code: "approval.before-withdrawal",
  message: "审核通过之后，本条信息已被撤下，不能再按原审核意见发布。如需重新公开，请重新编辑并重新送审。",
});

/** 发布: puts exactly the approved text before the public, at once. */
export function publishEdition(actor: Actor, input: EditionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:publish", input);
    return loaded.ok ? publishApproved(tx, actor, loaded.value) : loaded;
  });
}

/**
 * Publishes a locked edition after asking everything again: the state, that text, metadata and attachments are to the
 * byte what was approved, and the gate. The schedule's sweep comes through here as well.
 */
export async function publishApproved(
  tx: Tx,
  actor: Actor,
  edition: LoadedEdition,
): Promise<Result<Published>> {
  const status = nextStatus("publish", edition.status);
  if (!status.ok) return status;
  const content = await readContent(tx, edition.currentRevisionId);
  if (edition.approvedHash !== (await hashContent(tx, content))) return NOT_THE_APPROVED_TEXT;
  if (await withdrawnSinceApproval(tx, edition)) return WITHDRAWN_SINCE;
  const issues = await stoppingIssues(tx, edition, content, "publish", actor.at);
  if (issues.length > 0) return failed(...issues);
  const published = await putBeforePublic(tx, edition, content, actor.at);
  if (!published.ok) return published;
  await record(tx, actor, {
    action: "edition.published",
    object: `edition:${edition.id}`,
    data: {
      document: published.value.documentId,
      index: published.value.indexNumber,
      hash: edition.approvedHash,
    },
  });
  if (published.value.supersededId)
    await record(tx, actor, {
      action: "edition.superseded",
      object: `edition:${published.value.supersededId}`,
      data: { by: edition.id },
    });
  return ok(published.value);
}

/**
 * Whether the record was withdrawn after this text was approved: whoever approved it did not know of that. The public
 * edition is locked, so that a withdrawal at the same moment is either seen here or finds the new text already public.
 */
async function withdrawnSinceApproval(tx: Tx, { document, approvedAt }: LoadedEdition): Promise<boolean> {
  if (!document.liveEditionId) return false;
  await tx.$queryRaw`select 1 from "Edition" where id = ${document.liveEditionId}::uuid for update`;
  const live = await tx.edition.findUniqueOrThrow({
    where: { id: document.liveEditionId },
    select: { withdrawnAt: true },
  });
  return live.withdrawnAt !== null && (approvedAt === null || live.withdrawnAt >= approvedAt);
}
