import type { RecordDraft } from "@/lib/sample/data/record";
import type { Day } from "@/lib/time";

/** What a template is told about the record it is to write. */
export type Occasion = {
  year: number;
  issuedOn: Day;
  /** `2012年3月5日` */
  writtenOn: string;
  /** Name of the office on that day. */
  office: string;
};

export type Written = Pick<
  RecordDraft,
  "title" | "summary" | "categoryCode" | "topic" | "keywords" | "body"
> &
  Partial<Pick<RecordDraft, "channels" | "attachments" | "effectiveOn" | "relations" | "fields">>;

/** Writes the record of one year out of a text that the office issues every year. */
export type Template = (occasion: Occasion) => Written;

/** Thousands are not parted in official figures; decimals keep one digit. */
export function figure(value: number, digits = 0): string {
  return value.toFixed(digits);
}

/** Growth over a former value in percent, as words: `增长3.2%`, `下降1.4%`. */
export function change(now: number, before: number): string {
  const percent = ((now - before) / before) * 100;
  if (Math.abs(percent) < 0.05) return "与上年持平";
  return `${percent > 0 ? "增长" : "下降"}${Math.abs(percent).toFixed(1)}%`;
}
