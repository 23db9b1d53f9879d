"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { linkAddressFrom } from "@/lib/rich-text/link-address";
import { EditorDialog } from "./editor-dialog";

/** Sets, changes or removes the link under the selection; without a selection it inserts the words too. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current = String(editor.getAttributes("link").href ?? "");
  const [address, setAddress] = useState(current);
  const [words, setWords] = useState("");
  const [error, setError] = useState<string>();
  const needsWords = editor.state.selection.empty && current === "";
  const onSubmit = () => {
    const href = linkAddressFrom(address);
    if (href === null)
      return setError("请填写以 http://、https://、mailto:、tel: 开头的地址，或者以 / 开头的本站地址");
    const chain = editor.chain().focus();
    if (needsWords)
      chain
        .insertContent({
          type: "text",
          text: words.trim() || address.trim(),
          marks: [{ type: "link", attrs: { href } }],
        })
        .run();
    else chain.extendMarkRange("link").setLink({ href }).run();
    onClose();
  };
  return (
    <EditorDialog
      title={current ? "修改链接" : "插入链接"}
      submit="确定"
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {needsWords && (
        <TextField
          name="editor-link-words"
          label="显示的文字"
          help="请写明打开后看到什么，不要写“点击这里”。"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <TextField
        name="editor-link-address"
        label="地址"
        help="例如 https://www.gov.cn/ 或 /disclosure/guide"
        error={error}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        autoFocus
      />
    </EditorDialog>
  );
}
