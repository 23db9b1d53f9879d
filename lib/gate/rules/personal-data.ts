import { createHash } from "node:crypto";
import type { GateCheck, GateDraft, GateObservation } from "@/lib/gate/draft";
import { type PlacedText, textsInsideAttachments, wordsOf } from "@/lib/gate/texts";
import { findPersonalData } from "@/lib/personal-data/rules";

/** Places of one kind that are listed for an attachment; a list of a thousand people is one fault, not a thousand. */
const MOST_LISTED = 20;

/** 个人信息保护法第二十五条: personal data in the record's own words and inside its attachments. */
export const checkPersonalData: GateCheck = (draft) => [
  ...wordsOf(draft).flatMap(observationsIn),
  ...draft.attachments.flatMap((attachment) => insideAttachment(draft, attachment.id)),
];

function insideAttachment(draft: GateDraft, attachmentId: string): GateObservation[] {
  const listed: GateObservation[] = [];
  const counts = new Map<string, { first: GateObservation; count: number }>();
  for (const placed of textsInsideAttachments(draft).filter(
    ({ place }) => place.attachmentId === attachmentId,
  ))
    for (const observation of observationsIn(placed)) {
      const kind = `${observation.code} ${observation.level}`;
      const counted = counts.get(kind) ?? { first: observation, count: 0 };
      counts.set(kind, { ...counted, count: counted.count + 1 });
      if (counted.count < MOST_LISTED) listed.push(observation);
    }
  for (const { first, count } of counts.values())
    if (count > MOST_LISTED)
      listed.push({ ...first, place: { attachmentId }, quote: `另有 ${count - MOST_LISTED} 处同类内容` });
  return listed;
}

function observationsIn({ place, text }: PlacedText): GateObservation[] {
  return findPersonalData(text).map(({ code, level, message, masked, index, length }) => ({
    code,
    level,
    message,
    place,
    quote: masked,
    fingerprint: fingerprintOf(text.slice(index, index + length)),
  }));
}

/** Somebody who answered for one person's number or address has not answered for another's that looks alike once masked. */
function fingerprintOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
