import type { GateCheck, GateObservation } from "@/lib/gate/draft";
import { tablesOf } from "@/lib/rich-text/plain-text";

/** A table holds something and says what its columns or rows are (GB/T 37668—2019: tables with header cells). */
export const checkTables: GateCheck = ({ body }) =>
  tablesOf(body).flatMap(({ block, caption, rows }): GateObservation[] => {
    const cells = rows.flat();
    const firstText = cells.find(({ text }) => text.trim() !== "")?.text;
    if (firstText === undefined)
      return [{ code: "table.empty", message: "表格里没有内容，请填写或者删去。", place: { block } }];
    if (cells.some(({ header }) => header)) return [];
    return [
      {
        code: "table.header",
        message: "表格没有表头，请把第一行或第一列设为表头，读屏软件才能读懂。",
        place: { block },
        quote: [...(caption || firstText)].slice(0, 30).join(""),
      },
    ];
  });
