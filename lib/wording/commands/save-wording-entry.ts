import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { entryKey, ignoredPhrases, termProblem } from "@/lib/wording/entry-rules";
import type { savedEntry } from "@/lib/wording/entry-schema";
import { DUPLICATE, STALE } from "@/lib/wording/issues";
import { lockDictionary } from "./lock-dictionary";

/** Adds an entry to an agency's dictionary, or changes one in the version the person has seen. */
export function saveWordingEntry(
  actor: Actor,
  { agencyId, entryId, version, row }: z.output<typeof savedEntry>,
): Promise<Result<{ entryId: string; kind: "term" | "ignore" }>> {
  return transact(actor, async (tx) => {
    authorize(actor, "wording:edit", { agencyId, object: `agency:${agencyId}` });
    const dictionary = await lockDictionary(tx, agencyId);
    if (!dictionary.ok) return dictionary;
    const former = dictionary.value.find(({ id }) => id === entryId);
    if (entryId !== undefined && (!former || former.version !== version || former.kind !== row.kind))
      return failed(STALE);
    const others = dictionary.value.filter(({ id }) => id !== entryId);
    if (others.some((other) => entryKey(other) === entryKey(row))) return failed(DUPLICATE);
    const problem = termProblem(row, ignoredPhrases(others));
    if (problem) return failed(problem);
    const data = { ...row, agencyId };
    const saved = former
      ? await tx.wordingEntry.update({
          where: { id: former.id },
          data: { ...data, version: { increment: 1 } },
        })
      : await tx.wordingEntry.create({ data });
    const { id: _, version: __, ...before } = former ?? { id: "", version: 0 };
    await record(tx, actor, {
      action: "wording.saved",
      object: `wording:${saved.id}`,
      data: { agency: agencyId, term: row.term, ...(former ? { before, after: row } : { after: row }) },
    });
    return ok({ entryId: saved.id, kind: row.kind });
  });
}
