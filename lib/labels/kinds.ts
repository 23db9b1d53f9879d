/** Names of the kinds of record and of their own fields. */
export const KIND_LABELS = {
  disclosure_item: { name: "政府信息", purpose: "主动公开的文件、数据、结果等，按目录类别归入。" },
  notice: { name: "通知公告", purpose: "面向公众的通知、公示、公告。" },
  guide_page: { name: "公开指南", purpose: "本机关政府信息公开指南，变化时及时更新。" },
  rule_page: { name: "公开制度", purpose: "与政府信息公开有关的法规、规章和本机关制度。" },
} as const;

export const NOTICE_FIELD_LABELS = {
  contact: { label: "咨询方式", help: "公众可以联系的科室和办公电话。" },
  endsOn: { label: "截止日期", help: "公示或报名等截止的日期；没有的不填。" },
} as const;
