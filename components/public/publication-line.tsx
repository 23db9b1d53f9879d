import { RECORD_PART_LABELS } from "@/lib/labels/navigation";
import { ReadingControls } from "./reading-controls";

export type PublicationLineProps = {
  /** `YYYY-MM-DD HH:mm` in Shanghai; a day alone for records imported without a time. */
  publishedAt: string;
  /** The last change after publication, in the same form. */
  updatedAt?: string;
  source?: string;
  /** Readings so far; nothing is printed while they are unknown. */
  views?: number;
};

/** 发布时间, 来源, 阅读次数 and the reader's own controls. */
export function PublicationLine({ publishedAt, updatedAt, source, views }: PublicationLineProps) {
  return (
    <div className="record-publication flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-y border-line py-1.5 text-base text-ink-soft">
      <p className="flex flex-wrap gap-x-6 gap-y-1 py-1">
        <span>
          {RECORD_PART_LABELS.publishedAt}：<time dateTime={publishedAt}>{publishedAt}</time>
        </span>
        {updatedAt && (
          <span>
            {RECORD_PART_LABELS.updatedAt}：<time dateTime={updatedAt}>{updatedAt}</time>
          </span>
        )}
        {source && (
          <span>
            {RECORD_PART_LABELS.source}：{source}
          </span>
        )}
        {views !== undefined && (
          <span className="print:hidden">
            {RECORD_PART_LABELS.views} <span data-views="">{views}</span> 次
          </span>
        )}
      </p>
      <ReadingControls />
    </div>
  );
}
