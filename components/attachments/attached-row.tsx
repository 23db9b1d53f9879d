"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { fileSize } from "@/components/public/file-size";
import { Anchor } from "@/components/ui/anchor";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextField } from "@/components/ui/text-field";
import { staffFileAddress } from "@/lib/attachments/file-address";
import type { AttachedFile } from "./attached-file";
import { PickButton } from "./pick-button";

type AttachedRowProps = {
  file: AttachedFile;
  isFirst: boolean;
  isLast: boolean;
  onTitle(title: string): void;
  onMove(by: -1 | 1): void;
  onReplace(file: File): void;
  onRemove(): void;
};

/** Id of the button that moves a file, so that the focus can follow the file to its new place. */
export function moveButtonId(attachmentId: string, by: -1 | 1): string {
  return `${by === -1 ? "up" : "down"}-${attachmentId}`;
}

/** One attached file: its title, what was found in it, and what can be done with it. */
export function AttachedRow({
  file,
  isFirst,
  isLast,
  onTitle,
  onMove,
  onReplace,
  onRemove,
}: AttachedRowProps) {
  const { attachmentId, name, title, size, hiddenData } = file;
  const move = (by: -1 | 1, word: string, disabled: boolean) => (
    <Button
      id={moveButtonId(attachmentId, by)}
      type="button"
      variant="secondary"
      size="small"
      className={disabled ? "cursor-not-allowed border-line bg-panel text-ink-soft" : undefined}
      // Not `disabled`: that would take the focus away from somebody who moves a file to the end by keyboard.
      aria-disabled={disabled}
      aria-label={`${word}：${title || name}`}
      onClick={() => !disabled && onMove(by)}
    >
      {by === -1 ? (
        <ArrowUp aria-hidden="true" className="size-4" />
      ) : (
        <ArrowDown aria-hidden="true" className="size-4" />
      )}
      {word}
    </Button>
  );
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
      <TextField
        name={`attachment-title-${attachmentId}`}
        label="附件名称"
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => onTitle(currentTarget.value)}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="min-w-0 break-all text-sm text-ink-soft">
          <Anchor href={staffFileAddress({ id: attachmentId })} target="_blank" rel="noopener">
            {name}
          </Anchor>
          <span className="ms-2">{fileSize(size)}</span>
        </span>
        <span className="flex flex-wrap gap-2">
          {move(-1, "上移", isFirst)}
          {move(1, "下移", isLast)}
          <PickButton
            variant="secondary"
            size="small"
            label={`替换：${title || name}`}
            onPick={([chosen]) => chosen && onReplace(chosen)}
          >
            替换
          </PickButton>
          <Button
            type="button"
            variant="danger"
            size="small"
            aria-label={`移除：${title || name}`}
            onClick={onRemove}
          >
            移除
          </Button>
        </span>
      </div>
      {hiddenData.length > 0 && (
        <Details summary={`检查发现 ${hiddenData.length} 处打开文件时看不到的内容，发布前请处理`}>
          <ul className="list-disc ps-5 text-sm">
            {hiddenData.map(({ code, place, message, quote }) => (
              <li key={`${code} ${place} ${quote ?? ""}`}>
                {place}：{message}
                {quote && <q className="ms-1">{quote}</q>}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  );
}
