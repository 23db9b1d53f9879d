import type { ReactNode } from "react";
import { AUDIT_DATA_LABELS } from "@/lib/labels/audit";

/** What an event says beyond its columns; a change shows what was before and what came after. */
export function EventData({ data }: { data: Record<string, unknown> }) {
  return (
    <dl className="min-w-40">
      {Object.entries(data).map(([key, value]) => (
        <div key={key} className="py-0.5">
          <dt className="inline text-ink-soft">{AUDIT_DATA_LABELS[key] ?? key}：</dt>
          <dd className="inline">{shown(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function shown(value: unknown): ReactNode {
  if (value === null || value === undefined || value === "") return "（空）";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value) && value.length === 0) return "（空）";
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join("、");
  if (isChange(value))
    return (
      <>
        由 {shown(value.before)} 改为 {shown(value.after)}
      </>
    );
  if (Array.isArray(value)) return <code className="text-xs">{JSON.stringify(value)}</code>;
  if (Object.keys(value).length === 0) return "（空）";
  return (
    <div className="border-s-4 border-line ps-2">
      <EventData data={value as Record<string, unknown>} />
    </div>
  );
}

function isChange(value: object): value is { before: unknown; after: unknown } {
  return "before" in value && "after" in value && Object.keys(value).length === 2;
}
