import { z } from "zod";
import { CATALOG_LEVELS } from "@/lib/labels/catalog";
import { CHANNELS } from "@/lib/labels/disclosure";
import { LONGEST_CODE } from "./rules";

const text = (longest: number) => z.string().trim().max(longest, `最多 ${longest} 个字。`).default("");

/** A whole number of days, or nothing. */
const days = z
  .string()
  .trim()
  .default("")
  .refine((value) => value === "" || (/^\d{1,4}$/.test(value) && Number(value) > 0), {
    error: "应填写 1 至 9999 的整数，没有的不填。",
  })
  .transform((value) => (value === "" ? null : Number(value)));

/** What an officer may write into a category; lists of words are texts, as they are printed. */
const content = z.strictObject({
  name: z.string().trim().min(1, "请填写类别名称。").max(100, "类别名称最多 100 个字。"),
  parentId: z
    .string()
    .trim()
    .default("")
    .transform((value) => value || null)
    .pipe(z.uuid("请选择上级类别。").nullable()),
  description: text(500),
  elements: text(2000),
  legalBasis: text(2000),
  timeLimit: text(300),
  timeLimitWorkdays: days,
  timeLimitSource: text(300),
  responsible: text(200),
  channels: z.array(z.enum(CHANNELS, { error: "请从列表中选择公开渠道。" })).default([]),
  audience: text(200),
  mode: z.enum(["proactive", "on_request", "withheld"], { error: "请选择公开方式。" }),
  levels: z.array(z.enum(CATALOG_LEVELS, { error: "请从列表中选择公开层级。" })).default([]),
  presentation: z.enum(["column", "matter"], { error: "请选择展示方式。" }),
  freshnessDays: days,
  freshnessSource: text(300),
  columnType: text(50),
  keywords: text(200),
  notApplicableReason: text(500).transform((value) => value || null),
});

/** A new category. `slug` becomes its code, which never changes: it stands in public addresses. */
export const newCategory = content.extend({
  agencyId: z.uuid(),
  slug: z.string().trim().min(1, "请填写代码。").max(LONGEST_CODE, `代码最多 ${LONGEST_CODE} 个字符。`),
});

export const editedCategory = content.extend({
  categoryId: z.uuid(),
  version: z.coerce.number().int().positive(),
});

export const targetCategory = z.strictObject({
  categoryId: z.uuid(),
  version: z.coerce.number().int().positive(),
});

export const movedCategory = targetCategory.extend({ direction: z.enum(["up", "down"]) });

export const loadedCatalog = z.strictObject({ agencyId: z.uuid(), catalog: z.enum(["hrss-county"]) });
