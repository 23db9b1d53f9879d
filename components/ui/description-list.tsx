import type { ReactNode } from "react";

export type Description = { label: string; value: ReactNode };

/** True where there is something to print; zero is something. */
export function hasValue({ value }: Description): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return value !== null && value !== undefined && value !== false;
}

/** Names and values; a row without a value is not printed, nor is a list without rows. */
export function DescriptionList({ rows }: { rows: readonly Description[] }) {
  const filled = rows.filter(hasValue);
  if (filled.length === 0) return null;
  return (
    <dl className="divide-y divide-line border-y border-line">
      {filled.map((row) => (
        <div key={row.label} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_1fr]">
          <dt className="text-ink-soft">{row.label}</dt>
          <dd className="min-w-0">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
