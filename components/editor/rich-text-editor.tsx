"use client";

import { EditorContent } from "@tiptap/react";
import { useCallback, useRef, useState } from "react";
import { RichTextView } from "@/components/rich-text/rich-text";
import { EditorDialogs } from "./editor-dialogs";
import { EditorMessages } from "./editor-messages";
import { EditorTools } from "./editor-tools";
import type { EditorDialogKind, EditorNote, RichTextEditorProps } from "./editor-types";
import { FootnoteList } from "./footnote-list";
import { NotesList } from "./notes-list";
import { useBodyEditor } from "./use-body-editor";

const KEYS_HELP = "按 Alt+F10 到工具栏，在工具栏中用方向键移动，按 Esc 回到正文。";
const NO_NOTES: readonly EditorNote[] = [];

/** The editor of a body. Its value travels in a hidden field, so that a plain form carries it. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { name, label, help, issues = [], value, onChange, notes = NO_NOTES, readOnly = false } = props;
  const [current, setCurrent] = useState(value);
  const [dialog, setDialog] = useState<EditorDialogKind | null>(null);
  const [dropped, setDropped] = useState<{ source: string; list: string[] } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const describedBy = [`${name}-help`, issues.length > 0 ? `${name}-error` : ""].join(" ").trim();
  const editor = useBodyEditor({
    value,
    editable: !readOnly,
    attributes: {
      id: name,
      class: "rich-text reading-text editor-body",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": `${name}-label`,
      "aria-describedby": describedBy,
      ...(issues.length > 0 && { "aria-invalid": "true" }),
      lang: "zh-CN",
    },
    onChange: (next) => {
      setCurrent(next);
      onChange?.(next);
    },
    onDropped: (list) => setDropped(list.length > 0 ? { source: "粘贴", list } : null),
    onToolbar: () => frame.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus(),
    open: setDialog,
  });
  const close = useCallback(() => setDialog(null), []);
  return (
    <div className="flex flex-col gap-1.5">
      <p id={`${name}-label`} className="font-medium">
        {label}
      </p>
      <p id={`${name}-help`} className="text-sm text-ink-soft">
        {help} {!readOnly && KEYS_HELP}
      </p>
      <EditorMessages name={name} issues={issues} dropped={dropped} onClear={() => setDropped(null)} />
      <div className="editor-layout-room">
        <div ref={frame} className="editor-layout" data-notes={notes.length > 0 || undefined}>
          <div className="editor-frame">
            {editor && !readOnly && (
              <EditorTools
                editor={editor}
                controls={name}
                open={setDialog}
                onImportDocx={props.onImportDocx}
                onDropped={(list) => setDropped({ source: "导入", list })}
              />
            )}
            {editor ? (
              <EditorContent editor={editor} />
            ) : (
              <div className="reading-text editor-body">
                <RichTextView doc={value} />
              </div>
            )}
            {editor && <FootnoteList editor={editor} open={setDialog} />}
          </div>
          <NotesList editor={editor} notes={notes} />
        </div>
      </div>
      <input type="hidden" name={name} value={JSON.stringify(current)} />
      {editor && dialog && (
        <EditorDialogs
          kind={dialog}
          editor={editor}
          images={props.images}
          onUploadImage={props.onUploadImage}
          onClose={close}
        />
      )}
    </div>
  );
}
