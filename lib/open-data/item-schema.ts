import { z } from "zod";

const instant = z.iso.datetime({ offset: true }).describe("时间，带时区，例如 2017-03-14T10:00:00+08:00");
const day = z.iso.date().nullable().describe("日期，没有的为 null");

/** A public record in a list of the read API. */
export const itemSummary = z
  .strictObject({
    id: z.int().describe("编号，永久不变"),
    indexNumber: z.string().describe("索引号，永久不变"),
    title: z.string().describe("标题"),
    summary: z.string().describe("内容概述"),
    kind: z.string().describe("信息种类代码"),
    kindName: z.string().describe("信息种类"),
    agency: z.string().describe("公开机关的代码"),
    issuingAgency: z.string().describe("发布机构"),
    category: z.strictObject({ code: z.string(), name: z.string() }).describe("目录类别"),
    documentNumber: z.string().describe("文号，没有的为空"),
    issuedOn: day.describe("成文日期，没有的为 null"),
    effectiveOn: day.describe("施行日期，没有的为 null"),
    expiresOn: day.describe("有效期至，没有的为 null"),
    publishedAt: instant.describe("首次发布时间"),
    updatedAt: instant.describe("更新时间"),
    url: z.url().describe("网页地址"),
    apiUrl: z.url().describe("本接口中的地址"),
  })
  .describe("一条公开信息的基本情况");
export type ItemSummary = z.infer<typeof itemSummary>;

/** A public record with everything its page shows. */
export const itemDetail = itemSummary
  .extend({
    permanentUrl: z.url().describe("按索引号的永久网址"),
    topic: z.string().describe("统计类别"),
    keywords: z.array(z.string()).describe("关键词"),
    source: z.string().describe("来源"),
    channels: z.array(z.string()).describe("公开渠道"),
    text: z.string().describe("正文的文字"),
    attachments: z
      .array(
        z.strictObject({
          title: z.string(),
          url: z.url(),
          mediaType: z.string(),
          size: z.int().describe("字节数"),
          sha256: z.string().describe("SHA-256 校验值，十六进制"),
        }),
      )
      .describe("附件"),
    related: z
      .array(z.strictObject({ relation: z.string(), title: z.string(), url: z.url() }))
      .describe("相关信息"),
    changes: z.array(z.strictObject({ at: instant, note: z.string() })).describe("更正与变更说明"),
  })
  .describe("一条公开信息的全部内容");
export type ItemDetail = z.infer<typeof itemDetail>;

export const itemPage = z
  .strictObject({
    total: z.int().describe("符合条件的总条数"),
    items: z.array(itemSummary),
    next: z.url().nullable().describe("下一页的地址，没有下一页的为 null"),
  })
  .describe("一页公开信息，按首次发布时间由新到旧");
export type ItemPage = z.infer<typeof itemPage>;
