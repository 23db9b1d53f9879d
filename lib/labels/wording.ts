/** Fields of an entry of the wording dictionary, also the columns of its CSV file. */
export const WORDING_LABELS = {
  kind: "类别",
  term: "用语",
  suggestion: "建议写法",
  level: "处理级别",
  reason: "理由",
  before: "前文",
  after: "后文",
} as const;

export const WORDING_KIND_LABELS = { term: "用语", ignore: "忽略" } as const;

/** How much a term found in a text weighs. */
export const WORDING_LEVEL_LABELS = { block: "必须修改", accept: "须说明理由", warn: "请核对" } as const;

export type WordingKind = keyof typeof WORDING_KIND_LABELS;
export type WordingLevel = keyof typeof WORDING_LEVEL_LABELS;
