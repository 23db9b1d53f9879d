import { StatusTag } from "@/components/ui/status-tag";
import type { Tone } from "@/components/ui/tone";
import { STATUS_LABELS } from "@/lib/labels/documents";

const tones: Record<keyof typeof STATUS_LABELS, Tone> = {
  draft: "neutral",
  in_review: "info",
  returned: "danger",
  approved: "success",
  scheduled: "info",
  published: "success",
  withdrawn: "danger",
  superseded: "neutral",
  discarded: "neutral",
};

/** The editorial state of a record in its one word. */
export function StateBadge({ status }: { status: keyof typeof STATUS_LABELS }) {
  return <StatusTag tone={tones[status]}>{STATUS_LABELS[status]}</StatusTag>;
}
