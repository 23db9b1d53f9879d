"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { OpenDialog, RichTextEditorProps } from "./editor-types";
import { ImportDocx } from "./import-docx";
import { tableGroups } from "./table-buttons";
import { Toolbar } from "./toolbar";
import { toolbarGroups } from "./toolbar-buttons";

type EditorToolsProps = Pick<RichTextEditorProps, "onImportDocx"> & {
  editor: Editor;
  controls: string;
  open: OpenDialog;
  onDropped: (dropped: string[]) => void;
};

/** The rows above the text: formats, the table's own tools while the cursor is in one, import and length. */
export function EditorTools({ editor, controls, open, onImportDocx, onDropped }: EditorToolsProps) {
  const { inTable, characters } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      inTable: current.isActive("table"),
      characters: current.state.doc.textContent.replace(/\s/g, "").length,
    }),
  });
  return (
    <div className="editor-tools">
      <Toolbar editor={editor} groups={toolbarGroups} label="正文格式" controls={controls} open={open} />
      {inTable && (
        <Toolbar editor={editor} groups={tableGroups} label="表格" controls={controls} open={open} />
      )}
      <div className="editor-status">
        {onImportDocx && <ImportDocx editor={editor} onImportDocx={onImportDocx} onDropped={onDropped} />}
        <span>共 {characters} 字</span>
      </div>
    </div>
  );
}
