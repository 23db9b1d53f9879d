/** Names of the places of the staff side. */
export const ADMIN_PLACE_LABELS = {
  work: "我的工作",
  documents: "信息",
  catalog: "目录",
  exchange: "导入导出",
  wording: "用语词典",
  calendar: "工作日历",
  agencies: "机关",
  people: "人员",
  roles: "岗位授权",
  audit: "审计",
  account: "个人账户",
} as const;
