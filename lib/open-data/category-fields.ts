import type { Field } from "./dataset";
import type { CategoryEntry } from "./list-categories";

const text = (
  name: keyof CategoryEntry & string,
  label: string,
  description: string,
): Field<CategoryEntry> => ({
  name,
  label,
  type: "text",
  description,
  value: (category) => {
    const value = category[name];
    return Array.isArray(value) ? value.join("、") : value;
  },
});

/** The data dictionary of the catalog's categories. */
export const CATEGORY_FIELDS: readonly Field<CategoryEntry>[] = [
  text("agency", "机关代码", "该目录所属机关的代码，见行政机关名录。"),
  text("code", "类别代码", "在本机关的目录中不重复，永久不变。"),
  text("parent", "上级类别代码", "第一级类别为空。"),
  text("name", "类别名称", "目录类别的名称。"),
  text("description", "说明", "该类别公开什么。"),
  text("elements", "公开内容（要素）", "应当公开的内容要素。"),
  text("legalBasis", "公开依据", "法律、法规、规章和文件依据。"),
  text("timeLimit", "公开时限", "应当在多长时间内公开。"),
  text("responsible", "公开主体", "负责公开的机关。"),
  text("channels", "公开渠道和载体", "多个以顿号分开。"),
  text("audience", "公开对象", "全社会或者特定群体。"),
  text("mode", "公开方式", "主动公开、依申请公开或者不予公开。"),
  text("levels", "公开层级", "多个以顿号分开。"),
  {
    name: "itemCount",
    label: "条数",
    type: "integer",
    description: "直接在该类别下公开的信息条数，不含下级类别。",
    value: (category) => category.itemCount,
  },
  {
    name: "itemsUrl",
    label: "接口地址",
    type: "address",
    description: "读取该类别及其下级类别的公开信息。",
    value: (category) => category.itemsUrl,
  },
];
