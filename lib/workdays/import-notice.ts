import { type CsvError, parse } from "csv-parse/sync";
import type { Issue } from "@/lib/issue";
import { ok, type Result } from "@/lib/result";
import { type Day, isDay } from "@/lib/time";
import type { ExceptionalDay } from "./calendar";

const COLUMNS = ["date", "kind", "name", "notice"] as const;
type Row = { record: string[]; info: { lines: number } };

/**
 * Reads a table of exceptional days (`date,kind,name,notice`; kind `off` or `work`). Every wrong row is named by its
 * line (`calendar.row`); a file that is no such table fails with `calendar.file`. Nothing is half taken.
 */
export function readNotice(csv: string): Result<Map<Day, ExceptionalDay>> {
  let rows: Row[];
  try {
    // With `info` each record comes wrapped; the library's types do not know it.
    rows = parse(csv, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    const line = (error as CsvError).lines;
    return {
      ok: false,
      issues: [{ code: "calendar.file", message: `第 ${line ?? 1} 行不是正确的 CSV，请检查引号和逗号。` }],
    };
  }
  const header = rows.shift();
  if (!header || COLUMNS.some((name, index) => header.record[index] !== name)) {
    return {
      ok: false,
      issues: [{ code: "calendar.file", message: `第一行应是列名：${COLUMNS.join(",")}。` }],
    };
  }
  const exceptions = new Map<Day, ExceptionalDay>();
  const issues: Issue[] = [];
  for (const { record, info } of rows) {
    const problem = rowProblem(record, exceptions);
    if (problem)
      issues.push({
        code: "calendar.row",
        field: `line:${info.lines}`,
        message: `第 ${info.lines} 行：${problem}`,
      });
    const [date, kind, name, notice] = record;
    if (date && !exceptions.has(date)) {
      exceptions.set(date, { kind: kind as ExceptionalDay["kind"], name: name ?? "", notice: notice ?? "" });
    }
  }
  if (rows.length === 0) issues.push({ code: "calendar.file", message: "文件中没有任何日期。" });
  return issues.length > 0 ? { ok: false, issues } : ok(exceptions);
}

function rowProblem(record: string[], before: Map<Day, ExceptionalDay>): string | null {
  const [date = "", kind = "", name = "", notice = ""] = record;
  if (record.length !== COLUMNS.length) return `应有 ${COLUMNS.length} 列，实有 ${record.length} 列。`;
  if (!isDay(date)) return `“${date}”不是有效的日期，请按“2026-03-01”的格式填写。`;
  if (before.has(date)) return `${date} 重复出现。`;
  if (kind !== "off" && kind !== "work") return `“${kind}”应为 off（放假）或 work（调休上班）。`;
  if (!name) return "缺少节假日名称。";
  if (!notice) return "缺少通知的文号或网址。";
  return null;
}
