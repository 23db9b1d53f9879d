import type { GateCheck } from "@/lib/gate/draft";
import { maskPersonalData } from "@/lib/personal-data/mask";

/** What lies hidden inside the attachments, as the file check found it. */
export const checkHiddenData: GateCheck = (draft) =>
  draft.attachments.flatMap(({ id, hiddenData }) =>
    hiddenData.map(({ code, place, message, quote }) => ({
      code,
      message,
      place: { attachmentId: id, inside: place },
      ...(quote ? { quote: maskPersonalData(quote) } : {}),
    })),
  );
