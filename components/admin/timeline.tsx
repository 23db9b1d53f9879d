import type { ReactNode } from "react";

export type TimelineEntry = {
  key: string;
  /** `YYYY-MM-DD HH:mm` in Shanghai. */
  at: string;
  who: string;
  what: ReactNode;
  /** Remarks, reasons, what was changed. */
  detail?: ReactNode;
};

/** What happened to a record, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ol className="border-s-2 border-line">
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="relative ps-5 pb-4 before:absolute before:start-[-5px] before:top-2 before:size-2 before:rounded-full before:bg-main last:pb-0"
        >
          <p>
            <span className="font-medium">{entry.what}</span>
            <span className="ms-2">{entry.who}</span>
          </p>
          <time dateTime={entry.at} className="text-xs text-ink-soft tabular-nums">
            {entry.at}
          </time>
          {entry.detail && <div className="mt-1 border-s-4 border-line ps-2">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
