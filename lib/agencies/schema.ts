import { z } from "zod";
import { isCreditCode } from "./credit-code";

const text = (longest: number) => z.string().trim().max(longest, `最多 ${longest} 个字。`).default("");
const optional = (pattern: RegExp, message: string) =>
  z
    .string()
    .trim()
    .default("")
    .refine((value) => value === "" || pattern.test(value), { error: message });

const PHONE = /^[\d+（）()\-—、，, 转]{5,60}$/;

/**
 * What an agency says about itself. The contact of the disclosure office is what article 12 of the Regulation (条例第十二条)
 * wants in the guide; the footer marks are those of 国办发〔2017〕47号. Empty: not printed.
 */
export const agencySettings = z.strictObject({
  /** 政府信息公开工作机构名称 */
  officeName: text(100),
  address: text(200),
  officeHours: text(200),
  phone: optional(PHONE, "联系电话格式不正确，例如 0598-1234567。"),
  fax: optional(PHONE, "传真号码格式不正确。"),
  email: optional(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "电子邮箱格式不正确。"),
  postalCode: optional(/^\d{6}$/, "邮政编码应为 6 位数字。"),
  siteName: text(60),
  siteDomain: optional(/^([a-z0-9-]+\.)+[a-z]{2,}$/i, "网站域名只写主机名，例如 www.example.gov.cn。"),
  /** 政府网站标识码 */
  siteIdCode: optional(/^(\d{10}|bm\d{8})$/, "网站标识码应为 10 位数字，或 bm 加 8 位数字。"),
  icpNumber: text(60),
  policeNumber: text(60),
  organiser: text(100),
  columnDescription: text(300),
  /** Page of this site at 我为政府网站找错, and of its 党政机关网站标识. */
  faultReportUrl: optional(/^https:\/\/\S{4,300}$/, "请填写以 https:// 开头的完整网址。"),
  governmentMarkUrl: optional(/^https?:\/\/\S{4,300}$/, "请填写完整网址。"),
});

export type AgencySettings = z.infer<typeof agencySettings>;

/** The settings stored with an agency; a field that no longer fits counts as empty, never as an error on a public page. */
export function settingsOf(stored: unknown): AgencySettings {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const fitting = Object.entries(agencySettings.shape).map(([name, shape]) => {
    const parsed = shape.safeParse((given as Record<string, unknown>)[name]);
    return [name, parsed.success ? parsed.data : ""];
  });
  return Object.fromEntries(fitting) as AgencySettings;
}

const emptyAsNull = (shape: z.ZodType<string, string>) =>
  z
    .string()
    .trim()
    .transform((value) => value || null)
    .pipe(shape.nullable());

export const agencyIdentity = z.strictObject({
  name: z.string().trim().min(1, "请填写机关全称。").max(100, "机关全称最多 100 个字。"),
  shortName: z.string().trim().min(1, "请填写机关简称。").max(30, "机关简称最多 30 个字。"),
  unifiedSocialCreditCode: emptyAsNull(
    z.string().refine(isCreditCode, { error: "统一社会信用代码不正确：应为 18 位，请核对校验位。" }),
  ),
  areaCode: emptyAsNull(z.string().regex(/^\d{6}$/, "行政区划代码应为 6 位数字。")),
  parentId: emptyAsNull(z.uuid("请选择上级机关。")),
});

export const newAgency = agencyIdentity.extend({
  slug: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,39}$/, "短名应为 2 至 40 个小写字母、数字或连字符，以字母开头。"),
  isPrimary: z.literal("yes").optional(),
});

export const editedAgency = agencyIdentity.extend({
  agencyId: z.uuid(),
  version: z.coerce.number().int().positive(),
  settings: agencySettings,
});

export const savedSection = z.strictObject({
  agencyId: z.uuid(),
  /** Absent for a new one. */
  sectionId: z.uuid().optional(),
  version: z.coerce.number().int().positive().optional(),
  name: z.string().trim().min(1, "请填写内设机构名称。").max(60, "名称最多 60 个字。"),
  duties: text(1000),
  phone: optional(PHONE, "联系电话格式不正确。"),
  position: z.coerce.number("排序应为数字。").int("排序应为整数。").min(0).max(9999).default(0),
});
