import type { Day } from "@/lib/time";
import { issuerOn } from "./agency";
import type { RecordDraft, SampleRecord } from "./record";

/** Words that stand at the end of every title of the sample. */
export const SAMPLE_MARK = "（示例）";

/** Fills in what a draft leaves out and marks its titles as sample content. */
export function completeRecord(draft: RecordDraft): SampleRecord {
  const { publishedOn, correction, ...given } = draft;
  const publishedAt = officeInstant(publishedOn, given.key);
  return {
    kind: "disclosure_item",
    documentNumber: null,
    effectiveOn: null,
    expiresOn: null,
    source: issuerOn(given.issuedOn),
    channels: ["website"],
    fields: {},
    attachments: [],
    relations: [],
    withdrawal: null,
    supersededBy: null,
    ...given,
    title: given.title + SAMPLE_MARK,
    earlierEditions: correction
      ? [{ ...correction.before, title: correction.before.title + SAMPLE_MARK, publishedAt }]
      : [],
    changeNote: correction?.note ?? "",
    publishedAt,
    updatedAt: correction ? officeInstant(correction.on, `${given.key}:2`) : publishedAt,
  };
}

/** A minute of office hours (09:00–11:29, 14:30–16:59) that is always the same for the same record. */
export function officeInstant(day: Day, seed: string): string {
  let sum = 0;
  for (const letter of seed) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  const minute = sum % 300;
  const [hour, rest] = minute < 150 ? [9, minute] : [14, minute - 120];
  const clock = `${String(hour + Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
  return `${day}T${clock}:00+08:00`;
}
