type ProgressProps = {
  label: string;
  /** Done so far, out of `max`; absent while the amount is unknown. */
  value?: number;
  max?: number;
};

/** How far something has come, as bar and as words. */
export function Progress({ label, value, max = 100 }: ProgressProps) {
  const percent = value === undefined ? undefined : Math.floor((value / max) * 100);
  return (
    <div className="flex items-center gap-3">
      <progress aria-label={label} className="h-2.5 min-w-0 flex-1" value={value} max={max} />
      <span className="shrink-0 text-sm tabular-nums">
        {percent === undefined ? "进行中…" : `${percent}%`}
      </span>
    </div>
  );
}
