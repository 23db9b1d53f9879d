"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { TextField } from "@/components/ui/text-field";
import { LONGEST_CAPTION } from "@/lib/rich-text/attribute-checks";
import { EditorDialog } from "./editor-dialog";
import { insertTable } from "./insert-table";

const CAPTION_HELP = "写明表格的内容，例如“表1 2017 年主动公开情况”。读屏软件会先读出标题。";

/** Asks for the size, the caption and the header cells of a new table. */
export function TableDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  const [caption, setCaption] = useState("");
  const [headerRow, setHeaderRow] = useState(true);
  const [headerColumn, setHeaderColumn] = useState(false);
  const onSubmit = () => {
    insertTable(editor, { rows, columns, caption, headerRow, headerColumn });
    onClose();
  };
  const size = { type: "number", min: 1, required: true } as const;
  return (
    <EditorDialog title="插入表格" submit="插入" onSubmit={onSubmit} onClose={onClose}>
      <div className="grid grid-cols-2 gap-4">
        <TextField
          name="editor-table-rows"
          label="行数"
          {...size}
          max={100}
          value={rows}
          onChange={(event) => setRows(event.target.valueAsNumber)}
          autoFocus
        />
        <TextField
          name="editor-table-columns"
          label="列数"
          {...size}
          max={30}
          value={columns}
          onChange={(event) => setColumns(event.target.valueAsNumber)}
        />
      </div>
      <TextField
        name="editor-table-caption"
        label="表格标题"
        help={CAPTION_HELP}
        maxLength={LONGEST_CAPTION}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
      />
      <Choice
        id="editor-header-row"
        type="checkbox"
        label="第一行是表头"
        checked={headerRow}
        onChange={(event) => setHeaderRow(event.target.checked)}
      />
      <Choice
        id="editor-header-column"
        type="checkbox"
        label="第一列是表头"
        checked={headerColumn}
        onChange={(event) => setHeaderColumn(event.target.checked)}
      />
    </EditorDialog>
  );
}

/** Changes the caption of the table around the cursor. */
export function CaptionDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [caption, setCaption] = useState(String(editor.getAttributes("table").caption ?? ""));
  const onSubmit = () => {
    editor.chain().focus().updateAttributes("table", { caption: caption.trim() }).run();
    onClose();
  };
  return (
    <EditorDialog title="表格标题" submit="确定" onSubmit={onSubmit} onClose={onClose}>
      <TextField
        name="editor-caption"
        label="标题"
        help={CAPTION_HELP}
        maxLength={LONGEST_CAPTION}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
        autoFocus
      />
    </EditorDialog>
  );
}
