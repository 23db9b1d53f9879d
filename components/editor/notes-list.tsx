"use client";

import type { Editor } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";
import { useEffect } from "react";
import { StatusTag } from "@/components/ui/status-tag";
import type { Tone } from "@/components/ui/tone";
import type { EditorNote } from "./editor-types";
import { notesKey, placeOfNote } from "./notes-extension";

const LEVELS: Record<EditorNote["level"], { word: string; tone: Tone }> = {
  block: { word: "必须修改", tone: "danger" },
  accept: { word: "须说明理由", tone: "warning" },
  warn: { word: "请核对", tone: "neutral" },
  remark: { word: "审核意见", tone: "info" },
};

/** What is said about single blocks, in the order of the text; each entry leads to its block. */
export function NotesList({ editor, notes }: { editor: Editor | null; notes: readonly EditorNote[] }) {
  useEffect(() => {
    if (editor) editor.view.dispatch(editor.state.tr.setMeta(notesKey, notes).setMeta("addToHistory", false));
  }, [editor, notes]);
  if (notes.length === 0) return null;
  const jump = (index: number) => {
    const place = editor && placeOfNote(notesKey.getState(editor.state), index);
    if (editor && typeof place === "number") {
      const selection = Selection.near(editor.state.doc.resolve(place + 1));
      editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
      editor.commands.focus();
    }
  };
  const ordered = notes
    .map((note, index) => ({ note, index }))
    .sort((a, b) => a.note.block - b.note.block || a.index - b.index);
  return (
    <aside aria-label="对正文的意见" className="editor-notes">
      <ol className="flex flex-col gap-2">
        {ordered.map(({ note, index }) => (
          <li key={index}>
            <button
              type="button"
              onClick={() => jump(index)}
              className={`editor-note editor-note-${note.level}`}
            >
              <span className="flex flex-wrap items-center gap-2">
                <StatusTag tone={LEVELS[note.level].tone}>{LEVELS[note.level].word}</StatusTag>
                <span className="text-sm text-ink-soft">第 {note.block + 1} 段</span>
              </span>
              <span className="block text-sm">{note.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}
