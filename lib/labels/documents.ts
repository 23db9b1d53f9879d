import type { DisclosureMode, EditorialStatus, ReviewDecision, ReviewStep } from "@/prisma/generated/enums";

export const STATUS_LABELS = {
  draft: "草稿",
  in_review: "审核中",
  returned: "已退回",
  approved: "审核通过",
  scheduled: "定时发布",
  published: "已发布",
  withdrawn: "已撤下",
  superseded: "已被替代",
  discarded: "已作废",
} as const satisfies Record<EditorialStatus, string>;

export const STEP_LABELS = {
  first: "初审",
  second: "复审",
  final: "终审",
  secrecy: "保密审查",
} as const satisfies Record<ReviewStep, string>;

export const DECISION_LABELS = { approved: "同意", returned: "退回" } as const satisfies Record<
  ReviewDecision,
  string
>;

export const MODE_LABELS = {
  proactive: "主动公开",
  on_request: "依申请公开",
  withheld: "不予公开",
} as const satisfies Record<DisclosureMode, string>;

/** Names of the fields of a record, as printed on forms, in differences and in metadata blocks. */
export const FIELD_LABELS = {
  title: "标题",
  summary: "内容概述",
  body: "正文",
  categoryId: "目录类别",
  topic: "统计类别",
  documentNumber: "文号",
  indexNumber: "索引号",
  legacyIndexNumber: "原索引号",
  issuingAgency: "发布机构",
  issuedOn: "成文日期",
  effectiveOn: "施行日期",
  expiresOn: "有效期至",
  publishedAt: "发布日期",
  source: "来源",
  keywords: "关键词",
  channels: "公开渠道",
  disclosureMode: "公开属性",
  disclosureReason: "不公开理由",
  changeNote: "更新说明",
  attachments: "附件",
  relations: "相关信息",
} as const;

/** What to write into a field, for the person at the form. */
export const FIELD_HELP: Partial<Record<keyof typeof FIELD_LABELS, string>> = {
  summary: "一两句话说明内容，不超过 100 个字，不重复标题。",
  categoryId: "选择最末一级类别。",
  topic: "年度报告按此分类统计。",
  documentNumber: "例如：云人社〔2026〕12号；没有文号的不填。",
  issuingAgency: "填写机关全称；联合发文填写主办机关。",
  issuedOn: "公文为签发日期；数据、表格为形成日期。",
  effectiveOn: "没有施行日期的不填。",
  expiresOn: "没有有效期的不填。",
  source: "信息的来源机关；转载的填写原发布机关。",
  keywords: "不超过 5 个，用顿号分开。",
  channels: "选择实际公开的全部渠道。",
  disclosureReason: "依申请公开或不予公开的，写明法律依据和理由，随信息一并审批。",
};

export const RELATION_LABELS = {
  related: "相关信息",
  interprets: "解读",
  amends: "修改",
  repeals: "废止",
  replaces: "替代",
  result_of: "结果公布",
  answers: "答复",
} as const;
export type RelationType = keyof typeof RELATION_LABELS;

/** The same relation read from its other end. */
export const RELATION_REVERSE_LABELS = {
  related: "相关信息",
  interprets: "政策解读",
  amends: "被修改",
  repeals: "被废止",
  replaces: "被替代",
  result_of: "结果",
  answers: "答复",
} as const satisfies Record<RelationType, string>;
