/** Orders of what was found. */
export const SEARCH_SORT_LABELS = {
  relevance: "按相关程度",
  newest: "最新发布在前",
  oldest: "最早发布在前",
} as const;

/** What results can be narrowed by. */
export const FACET_LABELS = {
  category: "目录类别",
  agency: "发布机构",
  kind: "信息种类",
  year: "发布年份",
} as const;

/** How a record stands today; what is simply in force is not marked. */
export const VALIDITY_LABELS = {
  not_yet_in_force: "尚未施行",
  in_force: "有效",
  amended: "已修改",
  repealed: "废止",
  expired: "失效",
} as const;

/** How strongly each is marked beside a title. */
export const VALIDITY_TONES = {
  not_yet_in_force: "info",
  in_force: "neutral",
  amended: "warning",
  repealed: "danger",
  expired: "danger",
} as const;
