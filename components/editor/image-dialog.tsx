"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { TextField } from "@/components/ui/text-field";
import { LONGEST_ALTERNATIVE, LONGEST_CAPTION } from "@/lib/rich-text/attribute-checks";
import { EditorDialog } from "./editor-dialog";
import type { EditorImage, RichTextEditorProps } from "./editor-types";
import { ImageChoice } from "./image-choice";

type ImageDialogProps = Pick<RichTextEditorProps, "images" | "onUploadImage"> & {
  editor: Editor;
  onClose: () => void;
};

/** Inserts a picture from the attachments, or changes the words of the one that is selected. */
export function ImageDialog({ editor, images = [], onUploadImage, onClose }: ImageDialogProps) {
  const selected = editor.isActive("image") ? editor.getAttributes("image") : null;
  const [src, setSrc] = useState(String(selected?.src ?? ""));
  const [alt, setAlt] = useState(String(selected?.alt ?? ""));
  const [caption, setCaption] = useState(String(selected?.caption ?? ""));
  const [decorative, setDecorative] = useState(selected?.decorative === true);
  const [error, setError] = useState<{ src?: string; alt?: string }>({});
  const choose = (image: EditorImage) => {
    setSrc(image.src);
    if (alt === "") setAlt(image.alt ?? "");
    setError({});
  };
  const onSubmit = () => {
    if (src === "") return setError({ src: "请选择或上传一张图片" });
    if (!decorative && alt.trim() === "")
      return setError({ alt: "请写出图片的内容；只起装饰作用的图片请勾选下方选项" });
    const attrs = { src, alt: alt.trim(), caption: caption.trim(), decorative };
    const chain = editor.chain().focus();
    if (selected) chain.updateAttributes("image", attrs).run();
    else chain.insertContent({ type: "image", attrs }).run();
    onClose();
  };
  return (
    <EditorDialog
      title={selected ? "修改图片" : "插入图片"}
      submit="确定"
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <ImageChoice images={images} src={src} error={error.src} onChoose={choose} onUpload={onUploadImage} />
      <TextField
        name="editor-image-alt"
        label="替代文字"
        help="看不见图片的人读到的就是这段文字，请写明图片说明了什么。"
        error={error.alt}
        maxLength={LONGEST_ALTERNATIVE}
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
        disabled={decorative}
      />
      <Choice
        id="editor-image-decorative"
        type="checkbox"
        label="这张图片只起装饰作用，没有信息"
        checked={decorative}
        onChange={(event) => setDecorative(event.target.checked)}
      />
      <TextField
        name="editor-image-caption"
        label="图片说明（显示在图片下方，可不填）"
        maxLength={LONGEST_CAPTION}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
      />
    </EditorDialog>
  );
}
