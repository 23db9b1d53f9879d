import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { ok } from "@/lib/result";
import { transact } from "@/lib/transact";
import { type EditionInput, loadEditionForChange } from "../load-edition";
import { nextStatus } from "../transitions";
import { writeEdition } from "../write-edition";

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
