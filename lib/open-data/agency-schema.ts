import { z } from "zod";

/** An agency as the read API and the open data tell of it. */
export const agencyEntry = z
  .strictObject({
    id: z.string().describe("机关代码，永久不变"),
    name: z.string().describe("机关全称"),
    shortName: z.string().describe("机关简称"),
    unifiedSocialCreditCode: z.string().nullable().describe("统一社会信用代码"),
    areaCode: z.string().nullable().describe("行政区划代码"),
    parent: z.string().nullable().describe("上级机关的代码"),
    isSample: z.boolean().describe("是否为示例机关"),
    office: z.string().describe("政府信息公开工作机构"),
    address: z.string().describe("办公地址"),
    postalCode: z.string().describe("邮政编码"),
    officeHours: z.string().describe("办公时间"),
    phone: z.string().describe("联系电话"),
    fax: z.string().describe("传真"),
    email: z.string().describe("电子邮箱"),
    itemCount: z.int().describe("公开信息的条数"),
    itemsUrl: z.url().describe("该机关公开信息的接口地址"),
  })
  .describe("一个行政机关");
export type AgencyEntry = z.infer<typeof agencyEntry>;

export const agencyList = z.strictObject({ agencies: z.array(agencyEntry) }).describe("全部行政机关");
