import { z } from "zod";
import type { RichText } from "@/lib/rich-text/rich-text";
import { isDay } from "@/lib/time";

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `不能超过 ${max} 个字`)
    .transform((text) => text.normalize("NFC"));
const day = z
  .string()
  .refine((text) => text === "" || isDay(text), "请按“年-月-日”填写真实的日期")
  .transform((text) => text || null)
  .nullable();

/**
 * The shape of what a form, a file or an import may send as a record's content. Everything the approval is bound to
 * is in it: text, metadata, attachments and relations. Unknown keys are refused.
 */
export const contentInput = z.strictObject({
  title: line(200),
  summary: line(500).default(""),
  body: z.custom<RichText>((value) => typeof value === "object" && value !== null, "正文格式不正确"),
  categoryId: z.uuid().nullable().default(null),
  topic: line(50).default(""),
  documentNumber: line(100).default(""),
  legacyIndexNumber: line(100).default(""),
  issuingAgency: line(100).default(""),
  issuedOn: day.default(null),
  effectiveOn: day.default(null),
  expiresOn: day.default(null),
  source: line(200).default(""),
  keywords: z.array(line(50)).max(20).default([]),
  channels: z.array(line(50)).max(30).default([]),
  disclosureMode: z.enum(["proactive", "on_request", "withheld"]).default("proactive"),
  disclosureReason: line(1000).default(""),
  changeNote: line(1000).default(""),
  fields: z.record(z.string(), z.unknown()).default({}),
  attachments: z
    .array(z.strictObject({ attachmentId: z.uuid(), title: line(200) }))
    .max(100)
    .default([]),
  relations: z
    .array(z.strictObject({ type: line(30), toDocumentId: z.number().int().positive() }))
    .max(100)
    .default([]),
});

/** A record's content as it is stored in one revision. Days are `YYYY-MM-DD`. */
export type Content = z.output<typeof contentInput>;
export type ContentInput = z.input<typeof contentInput>;
