import { StatusTag } from "@/components/ui/status-tag";
import type { Tone } from "@/components/ui/tone";
import { WORDING_LEVEL_LABELS, type WordingLevel } from "@/lib/labels/wording";

const TONES: Record<WordingLevel, Tone> = { block: "danger", accept: "warning", warn: "neutral" };

/** How much a term weighs, in its one word. */
export function LevelTag({ level }: { level: string }) {
  const known = level as WordingLevel;
  return <StatusTag tone={TONES[known]}>{WORDING_LEVEL_LABELS[known]}</StatusTag>;
}
