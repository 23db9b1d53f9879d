import type { GateCheck } from "@/lib/gate/draft";
import { textsInsideAttachments, wordsOf } from "@/lib/gate/texts";
import { findPersonalData } from "@/lib/personal-data/rules";

/** 个人信息保护法第二十五条: personal data in the record's own words and inside its attachments. */
export const checkPersonalData: GateCheck = (draft) =>
  [...wordsOf(draft), ...textsInsideAttachments(draft)].flatMap(({ place, text }) =>
    findPersonalData(text).map(({ code, level, message, masked }) => ({
      code,
      level,
      message,
      place,
      quote: masked,
    })),
  );
