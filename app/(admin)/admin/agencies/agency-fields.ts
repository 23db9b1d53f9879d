import type { FieldGroup, FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import type { AgencySettings } from "@/lib/agencies/schema";
import { AGENCY_LABELS, AGENCY_SETTING_LABELS } from "@/lib/labels/agencies";

type Identity = {
  id: string;
  name: string;
  shortName: string;
  parentId: string | null;
  unifiedSocialCreditCode: string | null;
  areaCode: string | null;
};

/** Fields of what an agency is. */
export function identityFields(
  others: readonly { id: string; name: string }[],
  agency?: Identity,
): FieldSpec[] {
  const text = (
    name: "name" | "shortName" | "unifiedSocialCreditCode" | "areaCode",
    help: string,
  ): FieldSpec => ({
    kind: "text",
    name,
    label: AGENCY_LABELS[name],
    help,
    stored: agency?.[name],
  });
  return [
    { ...text("name", "法定全称，印在公开页面和年度报告上。"), required: true },
    { ...text("shortName", "用于工作台和列表。"), required: true },
    text("unifiedSocialCreditCode", "18 位。索引号模板中使用 {uscc} 或 {orgCode} 时必填。"),
    text("areaCode", "6 位。索引号模板中使用 {areaCode} 时必填。"),
    {
      kind: "select",
      name: "parentId",
      label: AGENCY_LABELS.parentId,
      stored: agency?.parentId,
      emptyLabel: "没有上级机关",
      options: others
        .filter(({ id }) => id !== agency?.id)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}

const HELP: Partial<Record<keyof AgencySettings, string>> = {
  officeName: "承担政府信息公开日常工作的机构（条例第四条）。",
  officeHours: "例如：工作日 8:00—12:00，14:30—17:30。",
  siteDomain: "只写主机名，例如 www.example.gov.cn。",
  siteIdCode: "10 位数字，或 bm 加 8 位数字。",
  columnDescription: "用于网页标签 ColumnDescription。",
};

const CONTACT = ["officeName", "address", "officeHours", "phone", "fax", "email", "postalCode"] as const;
const SITE = [
  "siteName",
  "siteDomain",
  "siteIdCode",
  "organiser",
  "icpNumber",
  "policeNumber",
  "columnDescription",
  "faultReportUrl",
  "governmentMarkUrl",
] as const;

/** Fields of what an agency says about itself. What is left empty is not printed. */
export function settingGroups(settings: AgencySettings): FieldGroup[] {
  const field = (name: keyof AgencySettings): FieldSpec => ({
    kind: name === "columnDescription" ? "textarea" : "text",
    name: `settings.${name}`,
    label: AGENCY_SETTING_LABELS[name],
    help: HELP[name],
    stored: settings[name],
  });
  return [
    { heading: "公开工作机构联系方式（条例第十二条）", fields: CONTACT.map(field) },
    { heading: "网站标识（国办发〔2017〕47号）", fields: SITE.map(field) },
  ];
}
