import type { GateCheck } from "@/lib/gate/draft";

/** A correction after publication tells the public what changed. */
export const checkChangeNote: GateCheck = (draft) =>
  draft.editionNumber > 1 && !draft.changeNote?.trim()
    ? [
        {
          code: "edition.change-note",
          message: "这是对已发布信息的更正，请写明改了什么、为什么改，更正说明会与正文一起公开。",
          place: { field: "changeNote" },
        },
      ]
    : [];
