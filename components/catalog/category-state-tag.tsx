import { StatusTag } from "@/components/ui/status-tag";
import type { Tone } from "@/components/ui/tone";
import { CATEGORY_STATE_LABELS, type CategoryState } from "@/lib/labels/catalog";

const TONES: Record<CategoryState, Tone> = {
  fresh: "success",
  stale: "danger",
  blank: "warning",
  on_change: "neutral",
  not_applicable: "neutral",
};

/** How a category stands, in one word. */
export function CategoryStateTag({ state }: { state: CategoryState }) {
  return <StatusTag tone={TONES[state]}>{CATEGORY_STATE_LABELS[state]}</StatusTag>;
}
