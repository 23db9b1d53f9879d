"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextareaField } from "@/components/ui/textarea-field";
import { LONGEST_FOOTNOTE } from "@/lib/rich-text/attribute-checks";
import { cleanText } from "@/lib/rich-text/clean-text";
import { EditorDialog } from "./editor-dialog";

/** Inserts a footnote at the cursor, or changes the one that is selected. */
export function FootnoteDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const selected = editor.isActive("footnote");
  const [text, setText] = useState(String(selected ? (editor.getAttributes("footnote").text ?? "") : ""));
  const [error, setError] = useState<string>();
  const onSubmit = () => {
    const clean = cleanText(text).trim();
    if (clean === "") return setError("请填写脚注内容");
    const chain = editor.chain().focus();
    if (selected) chain.updateAttributes("footnote", { text: clean }).run();
    // After the selected words, not in their place.
    else chain.insertContentAt(editor.state.selection.to, { type: "footnote", attrs: { text: clean } }).run();
    onClose();
  };
  const onDelete = () => {
    editor.chain().focus().deleteSelection().run();
    onClose();
  };
  const remove = selected && (
    <Button type="button" variant="danger" onClick={onDelete}>
      删除脚注
    </Button>
  );
  return (
    <EditorDialog
      title={selected ? "修改脚注" : "插入脚注"}
      submit="确定"
      onSubmit={onSubmit}
      onClose={onClose}
      extra={remove}
    >
      <TextareaField
        name="editor-footnote"
        label="脚注内容"
        help="编号按出现的先后自动生成。"
        error={error}
        rows={4}
        maxLength={LONGEST_FOOTNOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoFocus
      />
    </EditorDialog>
  );
}
