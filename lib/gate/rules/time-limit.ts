import type { GateCheck } from "@/lib/gate/draft";

const STATUTORY_WORKDAYS = 20;

/** 条例第二十六条: disclosure within 20 working days of the day on which the information came into being or changed. */
export const checkTimeLimit: GateCheck = (draft, context) => {
  const due = context.disclosureDueOn;
  const isFirstPublication = draft.publishedOn === null && draft.editionNumber === 1;
  if (due === null || context.today <= due || !isFirstPublication || draft.disclosureMode !== "proactive")
    return [];
  const limit = context.categoryTimeLimitWorkdays ?? STATUTORY_WORKDAYS;
  return [
    {
      code: "disclosure.overdue",
      message: `已超过 ${limit} 个工作日的公开时限（应在 ${due} 前公开），请说明逾期原因。`,
      place: { field: "issuedOn" },
      quote: draft.issuedOn ?? undefined,
    },
  ];
};
