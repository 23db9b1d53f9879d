/** Names of an agency's own fields. */
export const AGENCY_LABELS = {
  slug: "短名",
  name: "机关全称",
  shortName: "机关简称",
  parentId: "上级机关",
  unifiedSocialCreditCode: "统一社会信用代码",
  areaCode: "行政区划代码",
  indexNumberTemplate: "索引号模板",
  reviewSteps: "审核环节",
  sections: "内设机构",
} as const;

/** Names of an agency's settings, as on its form. */
export const AGENCY_SETTING_LABELS = {
  officeName: "政府信息公开工作机构名称",
  address: "办公地址",
  officeHours: "办公时间",
  phone: "联系电话",
  fax: "传真号码",
  email: "电子邮箱",
  postalCode: "邮政编码",
  siteName: "网站名称",
  siteDomain: "网站域名",
  siteIdCode: "网站标识码",
  icpNumber: "ICP备案编号",
  policeNumber: "公安备案号",
  organiser: "主办单位",
  columnDescription: "公开专栏说明",
  faultReportUrl: "“我为政府网站找错”地址",
  governmentMarkUrl: "党政机关网站标识地址",
} as const;

export const SECTION_LABELS = { name: "名称", duties: "职责", phone: "联系电话", position: "排序" } as const;
