import type { CategoryPresentation } from "@/prisma/generated/enums";

/** Names of a category's fields: the columns of the national standard catalog (人社厅函〔2019〕113号) and our own. */
export const CATEGORY_LABELS = {
  name: "类别名称",
  code: "代码",
  parentId: "上级类别",
  description: "类别说明",
  elements: "公开内容（要素）",
  legalBasis: "公开依据",
  timeLimit: "公开时限",
  timeLimitWorkdays: "时限工作日数",
  timeLimitSource: "时限依据",
  responsible: "公开主体",
  channels: "公开渠道和载体",
  audience: "公开对象",
  mode: "公开方式",
  levels: "公开层级",
  freshnessDays: "更新期限（天）",
  freshnessSource: "更新期限依据",
  columnType: "栏目类别",
  keywords: "关键词",
  presentation: "展示方式",
  notApplicableReason: "不适用的理由",
  count: "信息数",
  newestOn: "最近发布",
  state: "更新状况",
} as const;

/** How a category stands: whether news is due, and whether it came. */
export const CATEGORY_STATE_LABELS = {
  fresh: "按期更新",
  stale: "需要更新",
  blank: "空白",
  on_change: "变化时更新",
  not_applicable: "不适用",
} as const;

export type CategoryState = keyof typeof CATEGORY_STATE_LABELS;

export const PRESENTATION_LABELS = {
  column: { name: "栏目", purpose: "网站上的一个栏目，不能空白，计入覆盖率。" },
  matter: { name: "标准目录事项", purpose: "标准目录中的一行，以要素、依据、时限等各栏公开，不计入覆盖率。" },
} as const satisfies Record<CategoryPresentation, { name: string; purpose: string }>;

/** 公开层级 of the standard catalog, in its order. */
export const CATALOG_LEVELS = ["县级", "乡级"] as const;
