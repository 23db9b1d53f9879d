import { failed, ok, type Result } from "@/lib/result";
import type { Day } from "@/lib/time";

/** What a template may say, and what each token stands for. */
export const INDEX_TOKENS = {
  uscc: "统一社会信用代码（18 位）",
  orgCode: "组织机构代码（统一社会信用代码第 9 至 17 位）",
  areaCode: "行政区划代码",
  catCode: "目录类别代码",
  yyyy: "年",
  yyyyMM: "年月",
  yyyyMMdd: "年月日",
  "seq:N": "顺序号，N 为位数（1 至 9）",
} as const;

export type IndexFacts = {
  unifiedSocialCreditCode: string | null;
  areaCode: string | null;
  categoryCode: string;
  /** Day of first publication. */
  day: Day;
};

const TOKEN = /\{([^{}]*)\}/g;
const SEQUENCE = /^seq:([1-9])$/;

/** What is wrong with a template of index numbers; empty when nothing is. */
export function templateProblem(template: string): string | null {
  const tokens = [...template.matchAll(TOKEN)].map((match) => match[1] ?? "");
  const unknown = tokens.find((token) => !SEQUENCE.test(token) && !(token in INDEX_TOKENS));
  if (unknown !== undefined) return `索引号模板中的“{${unknown}}”无法识别。`;
  if (tokens.filter((token) => SEQUENCE.test(token)).length !== 1)
    return "索引号模板必须含有一个顺序号，例如 {seq:5}。";
  if (!/^[0-9A-Za-z一-龥/_.\-{}:]+$/.test(template)) return "索引号模板只能含有文字、数字和 / - _ . 符号。";
  if (template.length > 80) return "索引号模板过长。";
  return null;
}

/**
 * The part of a number that is fixed before counting, which is also the scope of its counter: a template with a year
 * counts anew each year, one without never does. Refused when the agency lacks what a token asks for.
 */
export function indexScope(template: string, facts: IndexFacts): Result<string> {
  const values: Record<string, string | null> = {
    uscc: facts.unifiedSocialCreditCode,
    orgCode: facts.unifiedSocialCreditCode?.slice(8, 17) ?? null,
    areaCode: facts.areaCode,
    catCode: facts.categoryCode,
    yyyy: facts.day.slice(0, 4),
    yyyyMM: facts.day.slice(0, 7).replace("-", ""),
    yyyyMMdd: facts.day.replaceAll("-", ""),
  };
  const problem = templateProblem(template);
  if (problem) return failed({ code: "index-number.template", message: problem });
  let missing: string | null = null;
  const scope = template.replace(TOKEN, (whole, token: string) => {
    if (SEQUENCE.test(token)) return whole;
    const value = values[token];
    if (!value) missing ??= token;
    return value ?? "";
  });
  if (missing)
    return failed({
      code: "index-number.facts",
      message: `无法编制索引号：机关信息中没有填写${INDEX_TOKENS[missing as keyof typeof INDEX_TOKENS]}。`,
    });
  return ok(scope);
}

/** The number itself: the scope with its counter filled in. A counter that outgrows its digits simply gets longer. */
export function indexNumber(scope: string, sequence: number): string {
  return scope.replace(TOKEN, (_, token: string) => String(sequence).padStart(Number(token.slice(4)), "0"));
}
