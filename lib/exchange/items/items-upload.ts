import type { Actor } from "@/lib/actor";
import { isDryRun } from "@/lib/exchange/exchange-mode";
import { receiveUpload } from "@/lib/exchange/receive-upload";
import { ok, type Result } from "@/lib/result";
import { ITEM_LIMITS } from "./grid";
import { type ItemsImported, importItems } from "./import-items";

/** A browser waits for its answer: what takes longer than that is for the command line. */
export const UPLOAD_LIMITS = { ...ITEM_LIMITS, rows: 2_000 } as const;

const MOST_PROBLEMS = 300;

export type ItemsAnswer = ItemsImported & {
  /** How many problems there are; `problems` holds the first of them. */
  problemCount: number;
  /** Hash of the file: what is confirmed must be what was checked. */
  sha256: string;
};

/** Answers an upload of a table: `mode=check` tries it, `mode=import` takes it. The file itself is the body. */
export async function itemsUpload(actor: Actor, request: Request): Promise<Result<ItemsAnswer>> {
  const dryRun = isDryRun(request);
  if (!dryRun.ok) return dryRun;
  return receiveUpload(request, UPLOAD_LIMITS.bytes, async ({ path, name, sha256 }) => {
    const done = await importItems(actor, {
      file: path,
      fileName: name,
      agency: null,
      dryRun: dryRun.value,
      limits: UPLOAD_LIMITS,
    });
    if (!done.ok) return done;
    const { problems } = done.value;
    const shown = problems.slice(0, MOST_PROBLEMS);
    return ok({ ...done.value, problems: shown, problemCount: problems.length, sha256 });
  });
}
