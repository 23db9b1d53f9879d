import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { importRecordIn } from "@/lib/documents/commands/import-record";
import { findAgency } from "@/lib/exchange/find-agency";
import { failed, ok, type Result } from "@/lib/result";
import { hashFile } from "@/lib/storage/hash-file";
import { transact } from "@/lib/transact";
import { checkItems } from "./check-items";
import { itemColumns } from "./columns";
import type { ItemLimits } from "./grid";
import { problemAt } from "./problem-at";
import { type Layout, readHeader } from "./read-header";
import { readItemsFile } from "./read-items-file";
import { type ItemRecord, readRow } from "./read-row";
import { type ItemRemark, Remarks } from "./remarks";
import { loadRowContext } from "./row-context";
import type { RowProblem } from "./row-problem";

export type ItemsImport = {
  /** Where the file lies now. */
  file: string;
  /** What its owner calls it; kept with every record as where it came from. */
  fileName: string;
  /** Slug or name of the agency; null: the actor's own. */
  agency: string | null;
  /** Read and checked, but not written. */
  dryRun: boolean;
  limits?: ItemLimits;
  onProgress?: (phase: "check" | "write", done: number, total: number) => void;
};

export type ItemsImported = {
  agencyName: string;
  /** Rows of records in the file. */
  rows: number;
  /** Records written: all of them, or none. */
  imported: number;
  problems: RowProblem[];
  remarks: ItemRemark[];
};

/** Milliseconds that twenty thousand rows may take on a slow machine. */
const TIMEOUT = 30 * 60_000;

/**
 * Takes the rows of a table over as published records with their own dates, marked as imported, in one transaction: if
 * anything is wrong with any row, nothing is written and `problems` says all that is. Fails as a whole with `exchange.agency`
 * and the issues of `readItemsFile` and `readHeader`.
 */
export async function importItems(actor: Actor, input: ItemsImport): Promise<Result<ItemsImported>> {
  const agency = await findAgency(actor, input.agency);
  if (!agency.ok) return agency;
  const grid = await readItemsFile(input.file, input.limits);
  if (!grid.ok) return grid;
  const [header, ...rows] = grid.value;
  const layout = header ? readHeader(header) : failed();
  if (!layout.ok) return layout;
  if (rows.length === 0) return failed({ code: "items.empty", message: "文件中只有表头，没有要导入的行。" });

  const { lowest, ...context } = await loadRowContext(agency.value);
  const columns = itemColumns();
  const remarks = new Remarks();
  const read = rows.map((row) => readRow(row, layout.value, columns, context));
  const records = read.flatMap((one) => one.record ?? []);
  for (const one of read) for (const message of one.filledIn) remarks.add(one.record?.row ?? 0, message);
  const onProgress = (done: number) => input.onProgress?.("check", done, records.length);
  const checking = { actor, agency: agency.value, layout: layout.value, lowest, remarks, onProgress };
  const problems = [...read.flatMap((one) => one.problems), ...(await checkItems(records, checking))];
  const outcome = {
    agencyName: agency.value.name,
    rows: rows.length,
    imported: 0,
    problems: problems.sort((a, b) => a.row - b.row),
    remarks: remarks.all(),
  };
  if (input.dryRun || problems.length > 0) return ok(outcome);
  return write(actor, input, agency.value.id, records, layout.value, outcome);
}

async function write(
  actor: Actor,
  input: ItemsImport,
  agencyId: string,
  records: ItemRecord[],
  layout: Layout,
  outcome: ItemsImported,
): Promise<Result<ItemsImported>> {
  const sha256 = await hashFile(input.file);
  const late: RowProblem[] = [];
  const done = await transact(
    actor,
    async (tx) => {
      late.length = 0;
      for (const [index, item] of records.entries()) {
        const { kind, content, publishedAt } = item;
        const importedFrom = `表格 ${input.fileName} 第 ${item.row} 行`;
        const written = await importRecordIn(
          tx,
          actor,
          { kind, agencyId, content, publishedAt, importedFrom },
          { recorded: false },
        );
        if (!written.ok) {
          late.push(...written.issues.map(({ field, message }) => problemAt(item, layout, field, message)));
          return written;
        }
        input.onProgress?.("write", index + 1, records.length);
      }
      await record(tx, actor, {
        action: "items.imported",
        object: `agency:${agencyId}`,
        data: { file: input.fileName, sha256, count: records.length },
      });
      return ok(records.length);
    },
    { timeout: TIMEOUT },
  );
  return ok(done.ok ? { ...outcome, imported: done.value } : { ...outcome, problems: late });
}
