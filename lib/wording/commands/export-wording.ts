import { type Actor, actorKey } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { countAttempt } from "@/lib/rate-window";
import { failed, ok, type Result } from "@/lib/result";
import { authorizeOnRecord, transact } from "@/lib/transact";
import type { WordingRow } from "@/lib/wording/dictionary-rows";
import { wordingCsv } from "@/lib/wording/wording-csv";

/** Exports of one person within an hour. */
export const EXPORTS = { max: 20, windowMs: 60 * 60_000 };

/** An agency's whole dictionary as a CSV file, which `importWording` takes again. Leaves a trace. */
export async function exportWording(
  actor: Actor,
  { agencyId }: { agencyId: string },
): Promise<Result<string>> {
  await authorizeOnRecord(actor, "wording:edit", { agencyId, object: `agency:${agencyId}` });
  if ((await countAttempt(`wording-export:${actorKey(actor)}`, EXPORTS, actor.at)) > EXPORTS.max)
    return failed({ code: "export.rate", message: "一小时内导出次数过多，请稍后再试。" });
  return transact(actor, async (tx) => {
    const rows = await tx.wordingEntry.findMany({
      where: { agencyId },
      orderBy: [{ kind: "desc" }, { term: "asc" }, { before: "asc" }, { after: "asc" }],
    });
    await record(tx, actor, {
      action: "wording.exported",
      object: `agency:${agencyId}`,
      data: { count: rows.length },
    });
    return ok(wordingCsv(rows as WordingRow[]));
  });
}
