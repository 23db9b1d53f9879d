"use client";

import type { Editor } from "@tiptap/core";
import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { RichTextEditorProps } from "./editor-types";

type ImportDocxProps = {
  editor: Editor;
  onImportDocx: NonNullable<RichTextEditorProps["onImportDocx"]>;
  onDropped: (dropped: string[]) => void;
};

/** Takes a Word file in: in the place of an empty body, else at the cursor, as one step that can be undone. */
export function ImportDocx({ editor, onImportDocx, onDropped }: ImportDocxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; error?: string }>({});
  const take = async (file: File | undefined) => {
    if (!file) return;
    setState({ busy: true });
    const result = await onImportDocx(file).catch(() => null);
    if (input.current) input.current.value = "";
    if (!result?.ok)
      return setState({ error: result?.issues[0]?.message ?? "导入没有成功，请检查网络后重试。" });
    const chain = editor.chain().focus();
    if (editor.isEmpty) chain.setContent(result.value.doc, { emitUpdate: true }).run();
    else chain.insertContent(result.value.doc.content).run();
    setState({});
    onDropped(result.value.dropped);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button
        type="button"
        variant="secondary"
        size="small"
        disabled={state.busy}
        onClick={() => input.current?.click()}
      >
        <FileUp aria-hidden="true" size={16} />
        {state.busy ? "正在导入……" : "导入 Word 文档（.docx）"}
      </Button>
      <span role="alert" className="text-sm font-medium text-danger">
        {state.error}
      </span>
    </>
  );
}
