import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRichText } from "@/lib/rich-text/parse";
import { tablesOf } from "@/lib/rich-text/plain-text";
import { bodyToText, textToBody } from "./body-text";

const bodyOf = (text: string) => {
  const parsed = parseRichText(textToBody(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe("a body in one cell", () => {
  it("has a paragraph for each line, without indent and blank lines", () => {
    expect(bodyOf("　　一、概述\r\n\r\n  正文。 ").content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "一、概述" }] },
      { type: "paragraph", content: [{ type: "text", text: "正文。" }] },
    ]);
  });

  it("has a table for lines with tabs, the first of them its header", () => {
    const [table] = tablesOf(bodyOf("前文\n指标\t单位\t2017年\n公开数\t件\t12\n申请数\t\t0\n后文"));
    expect(table?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["指标", "单位", "2017年"],
      ["公开数", "件", "12"],
      ["申请数", "", "0"],
    ]);
    expect(table?.rows.map((row) => row.every((cell) => cell.header))).toEqual([true, false, false]);
  });

  it("lets the last cell of a short row span the rest", () => {
    const [table] = tablesOf(bodyOf("甲\t乙\t丙\n合计\t3"));
    expect(table?.rows[1]?.map((cell) => cell.colspan)).toEqual([1, 2]);
  });

  it("keeps every word on the way out and in, again and again", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙。", " ", "　", "\t", "\n", "1", "<b>", "=") });
    fc.assert(
      fc.property(text, (written) => {
        const once = bodyToText(bodyOf(written));
        expect(bodyToText(bodyOf(once))).toBe(once);
        expect(once.replace(/\s/g, "")).toBe(written.replace(/\s/g, ""));
      }),
    );
  });
});
