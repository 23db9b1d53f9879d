"use client";

import type { Editor } from "@tiptap/core";
import type { EditorDialogKind, RichTextEditorProps } from "./editor-types";
import { FootnoteDialog } from "./footnote-dialog";
import { ImageDialog } from "./image-dialog";
import { LinkDialog } from "./link-dialog";
import { CaptionDialog, TableDialog } from "./table-dialog";

type EditorDialogsProps = Pick<RichTextEditorProps, "images" | "onUploadImage"> & {
  kind: EditorDialogKind;
  editor: Editor;
  onClose: () => void;
};

/** The dialog that is asked for. */
export function EditorDialogs({ kind, images, onUploadImage, ...common }: EditorDialogsProps) {
  switch (kind) {
    case "link":
      return <LinkDialog {...common} />;
    case "image":
      return <ImageDialog {...common} images={images} onUploadImage={onUploadImage} />;
    case "footnote":
      return <FootnoteDialog {...common} />;
    case "table":
      return <TableDialog {...common} />;
    case "caption":
      return <CaptionDialog {...common} />;
  }
}
