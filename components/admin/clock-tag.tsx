import { StatusTag } from "@/components/ui/status-tag";

type ClockTagProps = {
  /** `YYYY-MM-DD`, or with the minute where the clock counts hours. */
  dueOn: string;
  /** Days left, negative when late; what kind of days is said in `unit`. */
  left: number;
  unit?: string;
};

/** How long there is still time; late and nearly late are said in words. */
export function ClockTag({ dueOn, left, unit = "天" }: ClockTagProps) {
  const tone = left < 0 ? "danger" : left <= 2 ? "warning" : "neutral";
  const words = left < 0 ? `已超期 ${-left} ${unit}` : left === 0 ? "今天到期" : `剩 ${left} ${unit}`;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <StatusTag tone={tone}>{words}</StatusTag>
      <time dateTime={dueOn} className="text-xs text-ink-soft tabular-nums">
        {dueOn}
      </time>
    </span>
  );
}
