import { blockText, inlineText } from "@/lib/page-import/inline-text";
import type { Block, ImportedPage, Problem, Recognised } from "@/lib/page-import/page";

const LONGEST_QUOTE = 40;
const SAMPLE_ROWS = 3;

/** What was understood of a page, for the person at the terminal: facts, body in figures, tables, what was left out, problems. */
export function formatImportedPage(
  page: ImportedPage,
  recognised: Recognised[] = page.recognised,
  problems: Problem[] = page.problems,
): string {
  return [
    `标题：${page.title || "（没有找到）"}`,
    `发布日期：${page.publishedMinute ?? page.publishedOn ?? "（没有找到）"}`,
    "",
    "识别出的内容",
    ...recognised.map(({ what, where, value }) => `  第 ${where.line} 行  ${what}：${shortened(value, 400)}`),
    `  正文：${inFigures(page.body)}`,
    ...page.body.flatMap((block) => (block.kind === "table" ? tableSample(block) : [])),
    ...named("附件", page.attachments),
    ...named("链接", page.links),
    ...(page.dropped.length > 0
      ? [
          "",
          "没有收入的文字",
          ...page.dropped.map(
            ({ reason, where, text }) => `  第 ${where.line} 行  ${reason}：${shortened(text)}`,
          ),
        ]
      : []),
    "",
    ...(problems.length === 0
      ? ["没有发现问题。"]
      : [`需要人工核对的地方（${problems.length} 处，均未改动原文）`, ...problems.map(problemLine)]),
  ].join("\n");
}

function problemLine({ code, where, quote, message }: Problem): string {
  return `  第 ${where.line} 行  ${code}  ${quote ? `“${shortened(quote)}”` : ""}  ${message}`;
}

function inFigures(body: Block[]): string {
  const count = (kind: Block["kind"]) => body.filter((block) => block.kind === kind).length;
  const words = body.map(blockText).join("").replace(/\s/g, "").length;
  const parts = [`${words} 字`, `${count("paragraph")} 段`, `${count("heading")} 个小标题`];
  if (count("list") > 0) parts.push(`${count("list")} 个列表`);
  if (count("table") > 0) parts.push(`${count("table")} 张表格`);
  if (count("image") > 0) parts.push(`${count("image")} 张图片`);
  return parts.join("，");
}

/** The header and the first rows, so that a wrong table is seen at once. */
function tableSample({ table, line }: Extract<Block, { kind: "table" }>): string[] {
  const rows = table.rows
    .slice(0, SAMPLE_ROWS + 1)
    .map((row) => `    | ${row.map((cell) => inlineText(cell.content) || "（空）").join(" | ")} |`);
  const more = table.rows.length - rows.length;
  return [`  第 ${line} 行的表格：`, ...rows, ...(more > 0 ? [`    …… 另有 ${more} 行`] : [])];
}

function named(what: string, links: ImportedPage["links"]): string[] {
  return links.map(({ name, href, line }) => `  第 ${line} 行  ${what}：${name}${href ? `（${href}）` : ""}`);
}

function shortened(text: string, longest = LONGEST_QUOTE): string {
  return text.length > longest ? `${text.slice(0, longest)}……` : text;
}
