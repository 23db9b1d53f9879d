import type { FindingPlace } from "@/lib/finding";
import { blocks } from "@/lib/rich-text/plain-text";
import type { GateDraft } from "./draft";

/** A piece of text and where it stands. */
export type PlacedText = { place: FindingPlace; text: string };

const WRITTEN_FIELDS = ["title", "summary", "disclosureReason", "source", "changeNote"] as const;

/** Every word of a record that the public will read and somebody in the office wrote. */
export function wordsOf(draft: GateDraft): PlacedText[] {
  return [
    ...WRITTEN_FIELDS.map((field) => ({ place: { field }, text: draft[field] ?? "" })),
    ...draft.keywords.map((text) => ({ place: { field: "keywords" }, text })),
    ...blocks(draft.body).map(({ index, text }) => ({ place: { block: index }, text })),
    ...draft.attachments.flatMap(({ id, title, name }) =>
      [title, name].map((text) => ({ place: { attachmentId: id }, text })),
    ),
  ].filter(({ text }) => text !== "");
}

/** The text inside the attachments, as far as the file check could read it. */
export function textsInsideAttachments(draft: GateDraft): PlacedText[] {
  return draft.attachments.flatMap(({ id, checkedTexts }) =>
    (checkedTexts ?? []).map(({ place, text }) => ({ place: { attachmentId: id, inside: place }, text })),
  );
}
