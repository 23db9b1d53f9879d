import { z } from "zod";
import { findKind } from "@/lib/kinds/registry";
import { failed, ok, type Result } from "@/lib/result";

/** Records on one page of the read API, unless asked otherwise. */
const USUAL_PAGE = 20;
export const LONGEST_PAGE = 100;
const LARGEST_ID = 2_147_483_647;

const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);

/** What may narrow the list of records; anything else in the address is left alone. */
export const itemQuery = z.object({
  agency: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "参数 agency 应为机关代码，见 /api/v1/agencies。")
    .describe("机关代码")
    .optional(),
  category: z
    .string()
    .regex(/^[\p{L}\p{N}._-]{1,64}$/u, "参数 category 应为目录类别的代码。")
    .describe("目录类别的代码，包括其下级类别")
    .optional(),
  kind: z
    .string()
    .refine((value) => findKind(value) !== undefined, "参数 kind 应为信息种类的代码。")
    .describe("信息种类的代码")
    .optional(),
  year: whole(1949, 2999, "参数 year 应为四位年份，例如 2017。").describe("首次发布的年份").optional(),
  q: z
    .string()
    .trim()
    .min(1, "参数 q 不能为空。")
    .max(100, "参数 q 最多 100 个字。")
    .describe("标题、正文、附件或文号中的词语")
    .optional(),
  pageSize: whole(1, LONGEST_PAGE, `参数 pageSize 应为 1 至 ${LONGEST_PAGE} 的整数。`)
    .describe("每页条数")
    .default(USUAL_PAGE),
  cursor: z
    .string()
    .regex(/^\d{1,14}_\d{1,10}$/, "参数 cursor 不正确，请使用上一页给出的地址。")
    .transform((value) => {
      const [at, id] = value.split("_").map(Number);
      return { at: new Date(at ?? 0), id: Math.min(id ?? 0, LARGEST_ID) };
    })
    .describe("从上一页的 next 得到，不需要自己填写")
    .optional(),
});
export type ItemQuery = z.output<typeof itemQuery>;

/** Reads the parameters of a list; a wrong one is told by name instead of being passed over in silence. */
export function readItemQuery(parameters: URLSearchParams): Result<ItemQuery> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(itemQuery.shape)) {
    const [value, ...more] = parameters.getAll(name);
    if (more.length > 0)
      return failed({ code: "parameter.repeated", field: name, message: `参数 ${name} 只能出现一次。` });
    if (value !== undefined) given[name] = value;
  }
  const parsed = itemQuery.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  return failed({
    code: "parameter.wrong",
    field: String(first?.path[0] ?? ""),
    message: first?.message ?? "参数不正确。",
  });
}

/** The cursor of the page that follows a record. */
export function cursorAfter(record: { publishedAt: Date; documentId: number }): string {
  return `${record.publishedAt.getTime()}_${record.documentId}`;
}
