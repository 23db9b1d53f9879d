/** Names of the places of the public site. The five of the platform page are fixed by 国办公开办函〔2019〕61号. */
export const PLACE_NAMES = {
  home: "首页",
  disclosure: "政府信息公开",
  catalog: "公开目录",
  annualReports: "年度报告",
  foi: "依申请公开",
  newest: "最新公开",
  search: "搜索",
  siteMap: "网站地图",
  agency: "机构职能",
  openData: "数据开放",
} as const;

export type Place = keyof typeof PLACE_NAMES;

/** The five parts of the platform page, in the order in which they are shown. */
export const PLATFORM_PART_NAMES = {
  guide: "政府信息公开指南",
  rules: "政府信息公开制度",
  proactive: "法定主动公开内容",
  annualReports: "政府信息公开年报",
  foi: "依申请公开",
} as const;

export type PlatformPart = keyof typeof PLATFORM_PART_NAMES;

export const PLATFORM_PARTS = Object.keys(PLATFORM_PART_NAMES) as PlatformPart[];

/** What must stand at the foot of every page (国办发〔2017〕47号 附件). */
export const FOOTER_LABELS = {
  governmentMark: "党政机关网站标识",
  faultReport: "我为政府网站找错",
  siteIdCode: "网站标识码",
  organizer: "主办单位",
  address: "地址",
  postalCode: "邮政编码",
  officeHours: "办公时间",
  phone: "联系电话",
  fax: "传真",
  email: "电子邮箱",
  icpNumber: "ICP备案编号",
  policeNumber: "公安备案号",
} as const;

/** Parts of a record's page that stand under their own heading or name. */
export const RECORD_PART_LABELS = {
  metadata: "基本信息",
  publishedAt: "发布时间",
  updatedAt: "更新时间",
  source: "来源",
  textSize: "字体",
  views: "阅读",
  attachments: "附件下载",
  related: "相关链接",
  neighbours: "同类别的前后信息",
  newer: "上一条（较新）",
  older: "下一条（较早）",
  changes: "更正与变更说明",
  imported: "历史信息导入",
} as const;
