import type { GateCheck, GateObservation } from "@/lib/gate/draft";

/** `机关代字〔YYYY〕N号`: year in 〔〕 (U+3014, U+3015), no 第, no leading zero (党政机关公文格式 GB/T 9704—2012). */
const NUMBERED = /^\p{Script=Han}{1,20}〔((?:19|20)\d{2})〕[1-9]\d{0,4}号$/u;
/** Orders and announcements are numbered in their own ways: 国令第711号, 公告2019年第5号. */
const ORDER = /^\p{Script=Han}{0,30}令?第[1-9]\d{0,4}号$/u;
const ANNOUNCEMENT = /^\p{Script=Han}{0,30}(?:公告|通告)((?:19|20)\d{2})年第[1-9]\d{0,4}号$/u;

/** Checks the form of a document number and offers the right form when only the brackets, zeros or 第 are wrong. */
export const checkDocumentNumber: GateCheck = (draft) => {
  const number = draft.documentNumber?.trim() ?? "";
  const place = { field: "documentNumber" };
  if (number === "" || number === "无") return [];
  if (!isDocumentNumber(number)) {
    const corrected = correctedDocumentNumber(number);
    return [
      {
        code: "metadata.document-number",
        message:
          "文号格式应为“机关代字〔年份〕序号号”，例如：澄人社〔2018〕12号。年份用六角括号，序号前不加“第”、不补零。",
        place,
        quote: number,
        ...(corrected ? { suggestion: corrected } : {}),
      },
    ];
  }
  return yearsApart(number, draft.issuedOn);
};

/** True for the forms of a document number in use. */
export function isDocumentNumber(text: string): boolean {
  return NUMBERED.test(text) || ANNOUNCEMENT.test(text) || (/令|主席/.test(text) && ORDER.test(text));
}

/** The number in its right form where only its writing is wrong; `null` where the right form is not certain. */
export function correctedDocumentNumber(text: string): string | null {
  const corrected = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, "")
    .replace(/[[(（【﹝［{｛〈<《]((?:19|20)\d{2})年?[\])）】﹞］}｝〉>》]/, "〔$1〕")
    .replace(/〕第?0*([1-9]\d*)号?$/, "〕$1号");
  return corrected !== text && NUMBERED.test(corrected) && /号\s*$/.test(text) ? corrected : null;
}

function yearsApart(number: string, issuedOn: string | null): GateObservation[] {
  const year = NUMBERED.exec(number)?.[1] ?? ANNOUNCEMENT.exec(number)?.[1];
  if (!year || !issuedOn || issuedOn.startsWith(year)) return [];
  return [
    {
      code: "metadata.document-number-year",
      message: `文号的年份是 ${year} 年，成文日期却在 ${issuedOn.slice(0, 4)} 年，请核对。`,
      place: { field: "documentNumber" },
      quote: number,
    },
  ];
}
