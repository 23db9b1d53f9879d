import type { GateCheck } from "@/lib/gate/draft";
import { wordsOf } from "@/lib/gate/texts";
import { findWording } from "@/lib/wording/rules";

/** The agency's dictionary over the record's own words; the inside of attachments is not the drafter's writing. */
export const checkWording: GateCheck = (draft, context) =>
  wordsOf(draft).flatMap(({ place, text }) =>
    findWording(text, context.dictionary).map(({ level, message, quote, suggestion }) => ({
      code: "wording.term",
      level,
      message,
      place,
      quote,
      ...(suggestion ? { suggestion } : {}),
    })),
  );
