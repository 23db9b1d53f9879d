/** Terms of the import and export of records that no field of a record has. */
export const EXCHANGE_LABELS = {
  kind: "种类",
  /** Names the sheet and the file of an export. */
  items: "公开信息",
  row: "行",
  column: "列",
  problem: "问题",
  quote: "内容",
} as const;

/** What to write in each column, for the person who fills in the table. */
export const ITEM_COLUMN_HELP = {
  indexNumber: "原网站的索引号，原样保留；不填的，导入时由系统编号。",
  kind: "政府信息、通知公告等；不填的，按政府信息。",
  title: "全称，不超过 200 字。",
  summary: "一两句话说明主要内容，不超过 100 字。",
  categoryId: "公开目录中类别的代码，也可写名称；应为最末一级。",
  topic: "政府信息公开统计的类别。",
  documentNumber: "如 某人社〔2017〕1号。",
  issuingAgency: "规范全称；不填的，按本机关。",
  issuedOn: "年-月-日，如 2017-01-19。",
  effectiveOn: "年-月-日；没有的不填。",
  expiresOn: "年-月-日；没有的不填。",
  publishedAt: "在原网站发布的日期，可带时分，如 2017-01-19 09:30。",
  source: "信息来源；转载的，写原发布机关。",
  keywords: "多个用“；”隔开，不超过 5 个。",
  channels: "多个用“；”隔开，如 政府网站；政府公报。",
  disclosureMode: "主动公开；不填的，按主动公开。",
  body: "一行一段；行内有制表符的连续各行作为表格，第一行作为表头。",
} as const;
