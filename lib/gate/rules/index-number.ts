import type { GateCheck } from "@/lib/gate/draft";

const FORM = /^[0-9A-Za-z]+(?:[-/][0-9A-Za-z]+)*$/;
const LONGEST = 64;

/**
 * The index number is allotted in the publishing transaction, so a blank one is in order. A given one (legacy or manual)
 * consists of half-width letters and digits joined by `-` or `/`, in whatever local scheme, and is never used twice.
 */
export const checkIndexNumber: GateCheck = (draft, context) => {
  const number = draft.indexNumber ?? "";
  const place = { field: "indexNumber" };
  if (number.trim() === "") return [];
  if (context.indexNumberTaken)
    return [
      {
        code: "metadata.index-number-taken",
        message: "这个索引号已经用于另一条信息。索引号不能重复，请核对。",
        place,
        quote: number,
      },
    ];
  if (isIndexNumber(number)) return [];
  const corrected = number
    .normalize("NFKC")
    .replace(/[—–‐−]/g, "-")
    .replace(/\s/g, "");
  return [
    {
      code: "metadata.index-number",
      message: "索引号只能由半角字母、数字和“-”“/”组成，并且要含有数字。请核对。",
      place,
      quote: number,
      ...(isIndexNumber(corrected) ? { suggestion: corrected } : {}),
    },
  ];
};

function isIndexNumber(text: string): boolean {
  return text.length <= LONGEST && FORM.test(text) && /\d/.test(text);
}
