import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { personId } from "@/lib/documents/add-revision";
import { stoppingIssues } from "@/lib/documents/gate/findings";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { readContent } from "@/lib/documents/read-content";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

/** 送审: hands the draft in for review. Opens a new round: approvals of an earlier one no longer count. */
export function submitEdition(actor: Actor, input: EditionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:draft", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const status = nextStatus("submit", edition.status);
    if (!status.ok) return status;
    const round = edition.round + 1;
    const content = await readContent(tx, edition.currentRevisionId);
    const issues = await stoppingIssues(tx, { ...edition, round }, content, "submit", actor.at);
    if (issues.length > 0) return failed(...issues);
    const version = await writeEdition(tx, edition, actor.at, {
      status: status.value,
      round,
      submittedById: personId(actor),
      submittedAt: actor.at,
    });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: "edition.submitted",
      object: `edition:${edition.id}`,
      data: { round, revision: edition.currentRevisionId },
    });
    return ok({ version: version.value });
  });
}
