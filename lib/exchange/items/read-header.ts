import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";
import { type ItemColumn, itemColumns } from "./columns";
import { columnLetters, type GridRow } from "./grid";

/** Which column of a table holds what: the place of each known column, from 0. */
export type Layout = Map<ItemColumn["key"], { index: number; name: string }>;

/**
 * Reads the header. Every column of it must be one that is known, none twice, and the required ones must be there: a
 * misspelt column would otherwise be left out in silence. Fails with `items.header`, one issue for each fault.
 */
export function readHeader(row: GridRow): Result<Layout> {
  const columns = itemColumns();
  const byHeader = new Map(columns.map((column) => [plain(column.header), column]));
  const layout: Layout = new Map();
  const issues: Issue[] = [];
  row.cells.forEach((cell, index) => {
    if (cell.text.trim() === "") return;
    const place = `第 ${row.number} 行 ${columnLetters(index)} 列`;
    const column = byHeader.get(plain(cell.text));
    if (!column) issues.push(fault(`${place}的列名“${cell.text.trim()}”不认识。`));
    else if (layout.has(column.key)) issues.push(fault(`${place}的列名“${column.header}”重复了。`));
    else layout.set(column.key, { index, name: `${column.header}（${columnLetters(index)} 列）` });
  });
  const missing = columns.filter(({ required, key }) => required && !layout.has(key));
  if (missing.length > 0)
    issues.push(fault(`缺少必须有的列：${missing.map(({ header }) => header).join("、")}。`));
  if (issues.length === 0) return ok(layout);
  return failed(...issues, fault(`可用的列名：${columns.map(({ header }) => header).join("、")}。`));
}

function fault(message: string): Issue {
  return { code: "items.header", message };
}

/** Full and half width alike, without blanks and without the mark of what must be filled in. */
function plain(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/[\s*]|\(必填\)/g, "")
    .toLowerCase();
}
