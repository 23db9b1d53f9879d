import { type CsvError, parse } from "csv-parse/sync";
import { csvFile } from "@/lib/export/csv-file";
import { readCell } from "@/lib/export/safe-cell";
import type { Issue } from "@/lib/issue";
import { WORDING_KIND_LABELS, WORDING_LABELS, WORDING_LEVEL_LABELS } from "@/lib/labels/wording";
import { failed, ok, type Result } from "@/lib/result";
import type { WordingRow } from "./dictionary-rows";
import { entryKey } from "./entry-rules";
import { entryContent } from "./entry-schema";

const COLUMNS = Object.keys(WORDING_LABELS) as (keyof typeof WORDING_LABELS)[];
const HEADER = Object.values(WORDING_LABELS);
const MOST_ROWS = 20_000;
const MOST_ISSUES = 50;

type Line = { record: string[]; info: { lines: number } };

/** A dictionary as a CSV file; context words are parted by `|`. */
export function wordingCsv(rows: readonly WordingRow[]): string {
  const words: Partial<Record<keyof WordingRow, Record<string, string>>> = {
    kind: WORDING_KIND_LABELS,
    level: WORDING_LEVEL_LABELS,
  };
  return csvFile(
    HEADER,
    rows.map((row) => COLUMNS.map((column) => words[column]?.[row[column]] ?? row[column])),
  );
}

/**
 * Reads a dictionary from CSV: a header with the names of the columns in any order (only 类别 and 用语 must be there), then
 * one entry a line. Each wrong cell is named by line and column (`wording.row`); nothing is half taken.
 */
export function readWordingCsv(csv: string): Result<WordingRow[]> {
  const lines = parseLines(csv);
  if (!lines.ok) return lines;
  const [header, ...body] = lines.value;
  const columns = (header?.record ?? []).map(
    (name) => COLUMNS[HEADER.indexOf(name as (typeof HEADER)[number])],
  );
  if (
    !columns.includes("kind") ||
    !columns.includes("term") ||
    new Set(columns).size !== columns.length ||
    columns.includes(undefined)
  )
    return failed(fileIssue(`第一行应是列名：${HEADER.join("、")}。其中“类别”和“用语”必须有。`));
  if (body.length === 0) return failed(fileIssue("文件中没有任何词条。"));
  if (body.length > MOST_ROWS) return failed(fileIssue(`一次最多导入 ${MOST_ROWS} 个词条。`));
  const issues: Issue[] = [];
  const firstLine = new Map<string, number>();
  const rows = body.flatMap(({ record, info }) => {
    const row = rowOf(record, columns as (keyof WordingRow)[]);
    if (!row.ok) {
      issues.push(...row.issues.map((issue) => atLine(issue, info.lines)));
      return [];
    }
    const before = firstLine.get(entryKey(row.value));
    if (before !== undefined)
      issues.push(atLine({ code: "wording.row", message: `与第 ${before} 行重复。` }, info.lines));
    firstLine.set(entryKey(row.value), info.lines);
    return [row.value];
  });
  return issues.length > 0 ? failed(...issues.slice(0, MOST_ISSUES)) : ok(rows);
}

function parseLines(csv: string): Result<Line[]> {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    // With `info` each record comes wrapped; the library's types do not know it.
    return ok(parse(csv, options) as unknown as Line[]);
  } catch (error) {
    const line = (error as CsvError).lines ?? 1;
    return failed(fileIssue(`第 ${line} 行不是正确的 CSV，请检查引号和逗号。`));
  }
}

function rowOf(record: string[], columns: (keyof WordingRow)[]): Result<WordingRow> {
  if (record.length > columns.length)
    return failed({ code: "wording.row", message: `应有 ${columns.length} 列，实有 ${record.length} 列。` });
  const cells = Object.fromEntries(columns.map((column, index) => [column, readCell(record[index] ?? "")]));
  const level = codeOf(WORDING_LEVEL_LABELS, cells.level ?? "");
  const parsed = entryContent.safeParse({
    ...cells,
    kind: codeOf(WORDING_KIND_LABELS, cells.kind ?? ""),
    ...(level === "" ? { level: undefined } : { level }),
  });
  if (parsed.success) return ok(parsed.data);
  return failed(
    ...parsed.error.issues.map(({ path, message }) => ({
      code: "wording.row",
      field: String(path[0] ?? ""),
      message,
    })),
  );
}

/** The code of a word, which may also be written as the code itself. */
function codeOf(labels: Record<string, string>, word: string): string {
  return Object.entries(labels).find(([, label]) => label === word)?.[0] ?? word;
}

function atLine({ code, field, message }: Issue, line: number): Issue {
  const column = field ? `“${WORDING_LABELS[field as keyof typeof WORDING_LABELS] ?? field}”` : "";
  return { code, field: "csv", message: `第 ${line} 行${column}：${message}` };
}

function fileIssue(message: string): Issue {
  return { code: "wording.file", field: "csv", message };
}
