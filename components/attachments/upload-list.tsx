"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { UploadRow } from "@/components/admin/upload-row";
import { fileSize } from "@/components/public/file-size";
import { Button } from "@/components/ui/button";
import { allowedExtensions } from "@/lib/file-check/file-types";
import type { AttachedFile } from "./attached-file";
import { AttachedRow, moveButtonId } from "./attached-row";
import { attachmentsField, type Sending } from "./attachment-state";
import { PickButton } from "./pick-button";
import { type AttachmentLimits, useAttachments } from "./use-attachments";

type UploadListProps = {
  documentId: number;
  /** The attachments of the revision that is edited, in their order. */
  initial: AttachedFile[];
  limits: AttachmentLimits;
  /** Name of the hidden field that carries `[{attachmentId, title}]` as JSON. */
  name?: string;
  /** Told after every change by hand, with what the hidden field now holds: for autosave and preview. */
  onChange?(attached: AttachedFile[]): void;
  /** Told when files begin or cease to be on their way, so that the form can wait for them. */
  onBusy?(isBusy: boolean): void;
};

/** The attachments of a record in the editor: upload several at once, name, order, replace and remove them. */
export function UploadList({
  documentId,
  initial,
  limits,
  name = "attachments",
  onChange,
  onBusy,
}: UploadListProps) {
  const files = useAttachments(documentId, initial, limits);
  const { attached, sending, isBusy, dispatch } = files;
  const [said, say] = useState("");
  useReport(attached, onChange);
  useReport(isBusy, onBusy);

  const move = ({ attachmentId, title }: AttachedFile, place: number, by: -1 | 1) => {
    flushSync(() => dispatch({ type: "moved", attachmentId, by }));
    say(`“${title}”现在是第 ${place + by + 1} 个附件。`);
    document.getElementById(moveButtonId(attachmentId, by))?.focus();
  };
  const actions = (item: Sending) =>
    item.state.kind === "refused" ? (
      <>
        <Button type="button" variant="secondary" size="small" onClick={() => files.retry(item)}>
          重试
        </Button>
        <Button type="button" variant="quiet" size="small" onClick={() => files.cancel(item.key)}>
          移除
        </Button>
      </>
    ) : (
      <Button type="button" variant="quiet" size="small" onClick={() => files.cancel(item.key)}>
        取消
      </Button>
    );

  return (
    <div className="flex flex-col gap-3">
      <input type="hidden" name={name} value={attachmentsField(attached)} />
      {attached.length > 0 && (
        <ol aria-label="附件">
          {attached.map((file, place) => (
            <AttachedRow
              key={file.attachmentId}
              file={file}
              isFirst={place === 0}
              isLast={place === attached.length - 1}
              onTitle={(title) => dispatch({ type: "renamed", attachmentId: file.attachmentId, title })}
              onMove={(by) => move(file, place, by)}
              onReplace={(chosen) => files.add([chosen], file.attachmentId)}
              onRemove={() => dispatch({ type: "removed", attachmentId: file.attachmentId })}
            />
          ))}
        </ol>
      )}
      {sending.length > 0 && (
        <ul aria-label="正在上传的文件">
          {sending.map((item) => (
            <UploadRow
              key={item.key}
              name={item.file.name}
              size={fileSize(item.file.size)}
              state={item.state}
              actions={actions(item)}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PickButton variant="secondary" multiple label="添加附件" onPick={(chosen) => files.add(chosen)}>
          添加附件
        </PickButton>
        <p className="min-w-0 grow basis-64 text-sm text-ink-soft">
          附件名称是公众看到的名称，应能看出内容。可以一次选择多个文件，每个不超过 {fileSize(limits.maxBytes)}
          。可以上传：
          {allowedExtensions().join("、")}。
        </p>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** Tells a listener of every value but the first. */
function useReport<T>(value: T, listener: ((value: T) => void) | undefined): void {
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    listener?.(value);
  }, [value, listener]);
}
