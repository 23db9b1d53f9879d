import { z } from "zod";
import type { WordingRow } from "./dictionary-rows";

const LONGEST_TERM = 50;
const MOST_CONTEXT = 50;

const text = (longest: number) => z.string().trim().max(longest, `最多 ${longest} 个字。`).default("");

/** Words of a context as they are typed, parted by `|` or `、`; stored parted by `|`, none twice. */
const context = z
  .string()
  .max(2000, "前文、后文最多 2000 个字。")
  .default("")
  .transform((typed) => [
    ...new Set(
      typed
        .split(/[|｜、\r\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    ),
  ])
  .refine((words) => words.length <= MOST_CONTEXT, { error: `最多 ${MOST_CONTEXT} 个词。` })
  .refine((words) => words.every((word) => word.length <= LONGEST_TERM), {
    error: `每个词最多 ${LONGEST_TERM} 个字。`,
  })
  .transform((words) => words.join("|"));

const LEVELS = ["block", "accept", "warn"] as const;

const content = {
  kind: z.enum(["term", "ignore"], { error: "请选择类别：用语或忽略。" }),
  term: z.string().trim().min(1, "请填写用语。").max(LONGEST_TERM, `用语最多 ${LONGEST_TERM} 个字。`),
  suggestion: text(100),
  level: z.enum(LEVELS, { error: "请选择处理级别：必须修改、须说明理由或请核对。" }).default("warn"),
  reason: text(200),
  before: context,
  after: context,
};

/** The content of one entry. An ignored phrase is nothing but its words. */
export const entryContent = z.strictObject(content).transform(plainIgnore);

/** One entry as a form sends it; without `entryId` it is a new one. */
export const savedEntry = z
  .strictObject({
    agencyId: z.uuid(),
    entryId: z.uuid().optional(),
    version: z.coerce.number().int().positive().optional(),
    ...content,
  })
  .transform(plainIgnore)
  .transform(({ agencyId, entryId, version, ...row }) => ({ agencyId, entryId, version, row }));

export const removedEntry = z.strictObject({
  entryId: z.uuid(),
  version: z.coerce.number().int().positive(),
});

/** Longest CSV text a form can carry. */
export const LONGEST_CSV = 300_000;

export const importedWording = z.strictObject({
  agencyId: z.uuid(),
  csv: z
    .string()
    .min(1, "请选择 CSV 文件，或把内容粘贴在这里。")
    .max(LONGEST_CSV, "内容过大，请分成几个文件导入。"),
});

export const agencyInput = z.strictObject({ agencyId: z.uuid() });

export const triedText = z.strictObject({
  agencyId: z.uuid(),
  text: z.string().min(1, "请先粘贴一段文字。").max(20_000, "最多检查 20000 个字。"),
});

function plainIgnore<T extends WordingRow>(row: T): T {
  if (row.kind === "term") return row;
  return { ...row, suggestion: "", level: "warn", reason: "", before: "", after: "" };
}
