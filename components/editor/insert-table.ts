import type { Editor } from "@tiptap/core";

type NewTable = { rows: number; columns: number; caption: string; headerRow: boolean; headerColumn: boolean };

/** Inserts an empty table with its header cells and puts the cursor into the first one. */
export function insertTable(
  editor: Editor,
  { rows, columns, caption, headerRow, headerColumn }: NewTable,
): void {
  const chain = editor.chain().focus().insertTable({ rows, cols: columns, withHeaderRow: headerRow });
  if (headerColumn) chain.toggleHeaderColumn();
  chain.updateAttributes("table", { caption: caption.trim() }).run();
}
