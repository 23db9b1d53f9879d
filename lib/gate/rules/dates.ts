import type { GateCheck, GateDraft, GateObservation } from "@/lib/gate/draft";
import { isDay } from "@/lib/time";

const DAYS = {
  issuedOn: "成文日期",
  publishedOn: "发布日期",
  effectiveOn: "施行日期",
  expiresOn: "有效期截止日期",
} as const;

/** The dates of a record follow each other: issued, published; issued, in force, expired. Nothing is issued tomorrow. */
export const checkDates: GateCheck = (draft, context) => {
  const broken = (Object.keys(DAYS) as (keyof typeof DAYS)[]).filter(
    (field) => draft[field] !== null && !isDay(draft[field]),
  );
  if (broken.length > 0)
    return broken.map((field) => ({
      code: "dates.not-a-day",
      message: `${DAYS[field]}不是日历上有的日子，请按“年-月-日”重新填写。`,
      place: { field },
      quote: draft[field] ?? "",
    }));
  return [...future(draft, context.today), ...order(draft)];
};

function future(draft: GateDraft, today: string): GateObservation[] {
  if (draft.issuedOn === null || draft.issuedOn <= today) return [];
  return [
    {
      code: "dates.issued-in-future",
      message: "成文日期晚于今天，请核对。",
      place: { field: "issuedOn" },
      quote: draft.issuedOn,
    },
  ];
}

function order({ issuedOn, publishedOn, effectiveOn, expiresOn }: GateDraft): GateObservation[] {
  const observations: GateObservation[] = [];
  const wrong = (code: string, message: string, field: string, quote: string) =>
    observations.push({ code, message, place: { field }, quote });
  if (issuedOn && publishedOn && publishedOn < issuedOn)
    wrong("dates.published-before-issued", "发布日期早于成文日期，请核对这两个日期。", "issuedOn", issuedOn);
  if (issuedOn && effectiveOn && effectiveOn < issuedOn)
    wrong(
      "dates.effective-before-issued",
      "施行日期早于成文日期，请核对这两个日期。",
      "effectiveOn",
      effectiveOn,
    );
  const start = effectiveOn ?? issuedOn;
  if (start && expiresOn && expiresOn <= start)
    wrong("dates.expired-before-effective", "有效期截止日期应晚于施行日期，请核对。", "expiresOn", expiresOn);
  return observations;
}
