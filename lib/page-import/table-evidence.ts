import type { Reading } from "./certain-reading";
import { inlineText } from "./inline-text";
import type { Table } from "./page";

/** How a table was recognised, for the person who checks it: rows, columns, header, and what speaks for the reading. */
export function tableEvidence(table: Table, { model, stride }: Reading): string {
  const name = (column: number) => inlineText(table.rows[0]?.[column]?.content ?? []);
  const names = (columns: number[]) => columns.map(name).join("、");
  const all = Array.from({ length: model.columns }, (_, column) => column);
  return [
    `由逐行排列的单元格还原：${model.rows} 行数据、${model.columns} 列`,
    `表头：${names(all)}`,
    `每 ${stride} 行一个单元格`,
    `各行“${names(model.numeric)}”均为数字或日期`,
    ...(model.named ? [`各行“${names([0])}”互不相同`] : []),
    ...(model.blank.length > 0 ? [`“${names(model.blank)}”全部为空`] : []),
    ...(model.complete ? ["最后一行完整"] : []),
    "把握：确定",
  ].join("；");
}
