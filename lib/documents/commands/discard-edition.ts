import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { ok } from "@/lib/result";
import { transact } from "@/lib/transact";

/** 作废: ends a draft that will not be published. Its texts stay in the history. */
export function discardEdition(actor: Actor, input: EditionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:draft", input);
    if (!loaded.ok) return loaded;
    const status = nextStatus("discard", loaded.value.status);
    if (!status.ok) return status;
    const version = await writeEdition(tx, loaded.value, actor.at, { status: status.value });
    if (!version.ok) return version;
    await record(tx, actor, { action: "edition.discarded", object: `edition:${input.editionId}` });
    return ok({ version: version.value });
  });
}
