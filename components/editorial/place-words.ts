import type { Finding } from "@/lib/finding";
import { FIELD_LABELS } from "@/lib/labels/documents";

/** Where a finding is, in the words of a person who looks at the form. */
export function placeWords(finding: Finding, fileNames: ReadonlyMap<string, string> = new Map()): string {
  const { field, block, attachmentId, inside } = finding.place;
  if (attachmentId) return [`附件“${fileNames.get(attachmentId) ?? ""}”`, inside].filter(Boolean).join(" ");
  if (block !== undefined) return `正文第 ${block + 1} 段`;
  if (field === "secrecyReview") return "保密审查";
  return FIELD_LABELS[field as keyof typeof FIELD_LABELS] ?? "";
}
