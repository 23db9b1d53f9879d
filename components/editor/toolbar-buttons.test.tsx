// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { richTextExtensions } from "@/lib/rich-text/extensions";
import { parseRichText } from "@/lib/rich-text/parse";
import { sketch } from "@/lib/rich-text/sketch";
import { bodyOf } from "./body-of";
import type { EditorDialogKind } from "./editor-types";
import { insertTable } from "./insert-table";
import { tableGroups } from "./table-buttons";
import { toolbarGroups } from "./toolbar-buttons";

const buttons = [...toolbarGroups, ...tableGroups].flatMap((group) => group.buttons);
let editor: Editor;
let opened: EditorDialogKind[] = [];

function editing(content: string): Editor {
  opened = [];
  editor = new Editor({ extensions: richTextExtensions, content, injectCSS: false });
  editor.commands.selectAll();
  return editor;
}
function press(id: string): void {
  buttons.find((button) => button.id === id)?.run(editor, (kind) => opened.push(kind));
}
function now(): string[] {
  const body = bodyOf(editor);
  expect(parseRichText(body)).toEqual({ ok: true, value: body });
  return body.content.map(sketch);
}
afterEach(() => editor?.destroy());

describe("the buttons", () => {
  it("have ids and names of their own", () => {
    expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
    expect(new Set(buttons.map(({ label }) => label)).size).toBe(buttons.length);
  });

  const effects: [string, string, string[]][] = [
    ["heading-2", "<p>甲</p>", ["h2:甲"]],
    ["heading-4", "<p>甲</p>", ["h4:甲"]],
    ["paragraph", "<h3>甲</h3>", ["p:甲"]],
    ["outline", "<p>一、甲</p><p>正文。</p><p>（一）乙</p>", ["h2:一、甲", "p:正文。", "h3:（一）乙"]],
    ["bold", "<p>甲</p>", ["p:{b 甲}"]],
    ["italic", "<p>甲</p>", ["p:{i 甲}"]],
    ["underline", "<p>甲</p>", ["p:{u 甲}"]],
    ["strike", "<p>甲</p>", ["p:{s 甲}"]],
    ["superscript", "<p><sub>甲</sub></p>", ["p:{s 甲}"]],
    ["clear", "<p><b>甲</b></p>", ["p:甲"]],
    ["align-center", "<p>甲</p>", ["p.center:甲"]],
    ["align-right", "<p>甲</p>", ["p.right:甲"]],
    ["bullets", "<p>甲</p><p>乙</p>", ["ul[p:甲|p:乙]"]],
    ["numbers", "<p>甲</p>", ["ol[p:甲]"]],
    ["quote", "<p>甲</p>", ["quote[p:甲]"]],
    ["unlink", '<p><a href="/x">甲</a></p>', ["p:甲"]],
  ];
  it.each(effects)("%s", (id, content, expected) => {
    editing(content);
    press(id);
    expect(now()).toEqual(expected);
  });

  it.each(["link", "image", "footnote", "table", "caption"])("%s opens its dialog", (id) => {
    editing("<p>甲</p>");
    press(id);
    expect(opened).toEqual([id]);
  });

  it("undo takes the outline back in one step", () => {
    editing("<p>一、甲</p><p>二、乙</p>");
    press("outline");
    press("undo");
    expect(now()).toEqual(["p:一、甲", "p:二、乙"]);
  });
});

describe("tables", () => {
  const start = (more: object = {}) => {
    editing("<p></p>");
    insertTable(editor, {
      rows: 2,
      columns: 2,
      caption: " 表1 ",
      headerRow: true,
      headerColumn: false,
      ...more,
    });
  };
  const effects: [string, string][] = [
    ["addRowAfter", "table“表1”[th(p:) th(p:) / td(p:) td(p:) / td(p:) td(p:)]"],
    ["addColumnAfter", "table“表1”[th(p:) th(p:) th(p:) / td(p:) td(p:) td(p:)]"],
    ["deleteRow", "table“表1”[td(p:) td(p:)]"],
    ["deleteColumn", "table“表1”[th(p:) / td(p:)]"],
    ["toggleHeaderColumn", "table“表1”[th(p:) th(p:) / th(p:) td(p:)]"],
    ["toggleHeaderRow", "table“表1”[td(p:) td(p:) / td(p:) td(p:)]"],
    ["toggleHeaderCell", "table“表1”[td(p:) th(p:) / td(p:) td(p:)]"],
  ];
  it.each(effects)("%s", (id, expected) => {
    start();
    press(id);
    expect(now()[0]).toBe(expected);
  });
  it("begin with header row and column as asked for", () => {
    start({ headerColumn: true, caption: "" });
    expect(now()[0]).toBe("table[th(p:) th(p:) / th(p:) td(p:)]");
  });
  it("merge and split", () => {
    start();
    editor.commands.setCellSelection({ anchorCell: 2, headCell: 6 });
    press("mergeCells");
    expect(now()[0]).toBe("table“表1”[thc2(p:) / td(p:) td(p:)]");
    press("splitCell");
    expect(now()[0]).toBe("table“表1”[th(p:) th(p:) / td(p:) td(p:)]");
  });
  it("go as a whole", () => {
    start();
    press("deleteTable");
    expect(now()).toEqual(["p:"]);
  });
});
