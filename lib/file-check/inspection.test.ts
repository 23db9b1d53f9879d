import { expect, test } from "vitest";
import { Notes } from "./inspection";

const found = { code: "hidden.comment", place: "批注", message: "有批注。" } as const;

test("texts are normalised, trimmed, and blank ones left out", () => {
  const notes = new Notes();
  notes.text("第 1 页", "  ⼈民 ");
  notes.text("第 2 页", " \n ");
  expect(notes.texts).toEqual([{ place: "第 1 页", text: "人民" }]);
});

test("what a database would not take is taken out of texts, places and quotes", () => {
  const notes = new Notes();
  notes.text("表\0一", "甲\0乙\ud800丙\t丁\n戊");
  notes.hidden({ ...found, place: "批\0注", quote: "话\0语\udc00" });
  expect(notes.result()).toEqual({
    texts: [{ place: "表一", text: "甲乙\ufffd丙\t丁\n戊" }],
    hiddenData: [{ ...found, quote: "话语\ufffd" }],
  });
});

test("the same hidden thing is told once, its words shortened", () => {
  const notes = new Notes();
  for (let time = 0; time < 3; time++) notes.hidden({ ...found, quote: "很长的话\n".repeat(50) });
  expect(notes.hiddenData).toHaveLength(1);
  expect([...(notes.hiddenData[0]?.quote ?? "")]).toHaveLength(40);
});

test("a text beyond the limit is cut, and the officer is told where", () => {
  const notes = new Notes();
  notes.text("工作表“一”", "字".repeat(4_999_999));
  notes.text("工作表“二”", "余下的字");
  notes.text("工作表“三”", "再也不读");
  expect(notes.texts.map(({ text }) => text.length)).toEqual([4_999_999, 1]);
  expect(notes.hiddenData).toEqual([
    expect.objectContaining({ code: "hidden.not-readable", place: "工作表“二”" }),
  ]);
});

test("what was found in a part keeps its place behind the name of the part", () => {
  const part = new Notes();
  part.text("正文", "甲");
  part.hidden(found);
  const whole = new Notes();
  whole.add(part, "压缩包内“a.docx” ");
  expect(whole.texts[0]?.place).toBe("压缩包内“a.docx” 正文");
  expect(whole.hiddenData[0]?.place).toBe("压缩包内“a.docx” 批注");
});
