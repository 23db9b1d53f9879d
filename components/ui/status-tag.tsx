import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Tone } from "./tone";

const looks: Record<Tone, string> = {
  neutral: "border-line-strong bg-panel text-ink",
  info: "border-main bg-main-tint text-main-strong",
  success: "border-success bg-success-tint text-success",
  warning: "border-warning bg-warning-tint text-warning",
  danger: "border-danger bg-danger-tint text-danger-strong",
};

/** A state in one word. */
export function StatusTag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-block rounded-sm border px-2 text-xs font-medium whitespace-nowrap",
        looks[tone],
      )}
    >
      {children}
    </span>
  );
}
