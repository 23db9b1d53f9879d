import { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { richTextSchema } from "@/lib/rich-text/schema";
import type { EditorNote } from "./editor-types";
import { noteMarks, notesKey, placeOfNote } from "./notes-extension";

const doc = richTextSchema.nodeFromJSON({
  type: "doc",
  content: ["甲", "乙", "丙"].map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});
const notes: EditorNote[] = [
  { block: 1, level: "remark", text: "请写全称" },
  { block: 1, level: "block", text: "缺少单位" },
  { block: 9, level: "warn", text: "不在正文中" },
];

function noted(): EditorState {
  const state = EditorState.create({ doc, plugins: [noteMarks()] });
  return state.apply(state.tr.setMeta(notesKey, notes));
}
const place = (state: EditorState, index: number) => placeOfNote(notesKey.getState(state), index);

describe("notes on blocks", () => {
  it("mark their block once, by the gravest of them", () => {
    const marks = notesKey.getState(noted())?.find() ?? [];
    expect(marks.map(({ from, to }) => [from, to])).toEqual([[3, 6]]);
    expect(JSON.stringify(marks)).toContain("editor-noted-block");
  });
  it("are found, each by its number", () => {
    expect([place(noted(), 0), place(noted(), 1), place(noted(), 2)]).toEqual([3, 3, null]);
  });
  it("move with their block while somebody types before it", () => {
    const state = noted();
    expect(place(state.apply(state.tr.insertText("前言", 1)), 0)).toBe(5);
  });
  it("go with their block", () => {
    const state = noted();
    expect(place(state.apply(state.tr.delete(3, 6)), 0)).toBe(null);
  });
  it("are replaced by a new list", () => {
    const state = noted();
    expect(place(state.apply(state.tr.setMeta(notesKey, [])), 0)).toBe(null);
  });
});
