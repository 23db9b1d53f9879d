"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { OpenDialog } from "./editor-types";

type FootnoteListProps = { editor: Editor; open: OpenDialog };

/** The notes as readers will find them below the text; each can be opened from here by mouse and by keyboard. */
export function FootnoteList({ editor, open }: FootnoteListProps) {
  const notes = useEditorState({ editor, selector: ({ editor: current }) => notesIn(current) });
  if (notes.length === 0) return null;
  const edit = (position: number) => {
    editor.chain().setNodeSelection(position).scrollIntoView().run();
    open("footnote");
  };
  return (
    <section aria-label="脚注" className="editor-footnotes">
      <ol>
        {notes.map(({ position, text }) => (
          <li key={position}>
            {text}{" "}
            {editor.isEditable && (
              <button type="button" className="text-main underline" onClick={() => edit(position)}>
                修改<span className="sr-only">脚注“{text}”</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function notesIn(editor: Editor): { position: number; text: string }[] {
  const notes: { position: number; text: string }[] = [];
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === "footnote") notes.push({ position, text: String(node.attrs.text) });
  });
  return notes;
}
