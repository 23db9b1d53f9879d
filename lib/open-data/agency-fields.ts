import type { AgencyEntry } from "./agency-schema";
import type { Field } from "./dataset";

const text = (name: keyof AgencyEntry & string, label: string, description: string): Field<AgencyEntry> => ({
  name,
  label,
  type: "text",
  description,
  value: (agency) => agency[name],
});

/** The data dictionary of the agencies. */
export const AGENCY_FIELDS: readonly Field<AgencyEntry>[] = [
  text("id", "机关代码", "本站内的代码，永久不变。"),
  text("name", "机关全称", "规范全称。"),
  text("shortName", "机关简称", "规范简称。"),
  text("unifiedSocialCreditCode", "统一社会信用代码", "18 位；没有填写的为空。"),
  text("areaCode", "行政区划代码", "6 位；没有填写的为空。"),
  text("parent", "上级机关代码", "没有的为空。"),
  { ...text("isSample", "是否示例", "示例机关的内容是虚构的。"), type: "boolean" },
  text("office", "政府信息公开工作机构", "负责政府信息公开日常工作的机构。"),
  text("address", "办公地址", "工作机构的办公地址。"),
  text("postalCode", "邮政编码", "6 位。"),
  text("officeHours", "办公时间", "工作机构的办公时间。"),
  text("phone", "联系电话", "工作机构的电话。"),
  text("fax", "传真", "工作机构的传真。"),
  text("email", "电子邮箱", "工作机构的电子邮箱。"),
  { ...text("itemCount", "公开信息条数", "现在可以查阅的条数。"), type: "integer" },
  { ...text("itemsUrl", "接口地址", "读取该机关的公开信息。"), type: "address" },
];
