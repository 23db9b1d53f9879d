/** Names of the data sets that anybody may take away. */
export const DATASET_LABELS = {
  items: {
    title: "主动公开的政府信息目录",
    description: "每一条已公开的政府信息的索引号、标题、内容概述、类别、日期和网址。",
  },
  categories: {
    title: "政府信息公开目录类别",
    description: "公开目录的全部类别：公开内容、依据、时限、主体、渠道、对象和方式。",
  },
  agencies: {
    title: "行政机关名录",
    description: "在本站公开政府信息的行政机关及其政府信息公开工作机构的联系方式。",
  },
} as const;
export type DatasetId = keyof typeof DATASET_LABELS;

/** Types of the fields of a data set, as the data dictionary names them. */
export const FIELD_TYPE_LABELS = {
  text: "文字",
  integer: "整数",
  boolean: "是或否",
  date: "日期",
  instant: "时间",
  address: "网址",
} as const;
export type FieldType = keyof typeof FIELD_TYPE_LABELS;

export const OPEN_DATA_LABELS = {
  fieldName: "字段名",
  fieldLabel: "名称",
  fieldType: "类型",
  fieldDescription: "说明",
  licence: "使用许可",
  machines: "接口与订阅",
  api: "公开数据接口说明（OpenAPI）",
  feed: "最新公开（Atom 订阅）",
  catalog: "数据目录（DCAT）",
  siteMapFile: "网站地图（XML）",
} as const;

/** Under what conditions the data may be used. */
export const LICENCE_TEXT = [
  "这里提供的都是已经主动公开的政府信息，任何人都可以免费查阅、下载、复制、传播、加工和用于商业或者非商业目的，不需要申请或者注册。",
  "使用时请注明来源机关和获取日期，不得歪曲原意，不得使人误以为得到了本机关的认可。信息更正或者撤下后，以本站现行内容为准。",
  "法律、法规，国家机关的决议、决定、命令和其他具有立法、行政、司法性质的文件，依照《中华人民共和国著作权法》第五条不受该法保护；附件中注明他人享有权利的内容，使用前请取得权利人同意。",
];
