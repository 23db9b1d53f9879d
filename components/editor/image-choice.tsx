"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { type Option, SelectField } from "@/components/ui/select-field";
import type { EditorImage, RichTextEditorProps } from "./editor-types";

type ImageChoiceProps = {
  images: readonly EditorImage[];
  src: string;
  error?: string;
  onChoose: (image: EditorImage) => void;
  onUpload: RichTextEditorProps["onUploadImage"];
};

/** One of the record's pictures, or a new one that becomes an attachment at once. */
export function ImageChoice({ images, src, error, onChoose, onUpload }: ImageChoiceProps) {
  const [uploaded, setUploaded] = useState<EditorImage[]>([]);
  const [state, setState] = useState<{ busy?: boolean; error?: string }>({});
  const all = [...images, ...uploaded.filter((one) => images.every((image) => image.src !== one.src))];
  const upload = async (file: File | undefined) => {
    if (!file || !onUpload) return;
    setState({ busy: true });
    const result = await onUpload(file).catch(() => null);
    if (result?.ok) {
      setUploaded((before) => [...before, result.value]);
      setState({});
      onChoose(result.value);
    } else setState({ error: result?.issues[0]?.message ?? "上传没有成功，请检查网络后重试。" });
  };
  return (
    <>
      <SelectField
        name="editor-image-src"
        label="图片"
        help={all.length === 0 ? "附件中还没有图片。" : undefined}
        error={error}
        emptyLabel="请选择附件中的图片"
        options={optionsOf(all, src)}
        value={src}
        onChange={(event) => all.filter((image) => image.src === event.target.value).forEach(onChoose)}
      />
      {onUpload && (
        <Field
          name="editor-image-file"
          label="上传新图片"
          help="PNG、JPEG 或 GIF；上传后成为本条信息的附件。"
          error={state.error}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept="image/png,image/jpeg,image/gif"
              onChange={(event) => upload(event.target.files?.[0])}
            />
          )}
        </Field>
      )}
      <p role="status">{state.busy ? "正在上传……" : ""}</p>
    </>
  );
}

/** A picture already in the text may have left the attachments; it stays the choice until another is made. */
function optionsOf(images: readonly EditorImage[], src: string): Option[] {
  const options = images.map((image) => ({ value: image.src, label: image.name }));
  return src === "" || options.some(({ value }) => value === src)
    ? options
    : [{ value: src, label: "当前图片" }, ...options];
}
