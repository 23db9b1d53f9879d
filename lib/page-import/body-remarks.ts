import { writtenDay } from "@/lib/time";
import { inlineText } from "./inline-text";
import type { Block, Inline, PageLink, Problem, Recognised, SignOff } from "./page";

const FILE = /\.(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|zip|rar|7z|txt|csv|jpe?g|png)(?:[?#].*)?$/i;

export type BodyRemarks = {
  attachments: PageLink[];
  links: PageLink[];
  recognised: Recognised[];
  problems: Problem[];
};

/** What the body holds besides words: headings in figures, links to files and pages, pictures without description. */
export function bodyRemarks(body: Block[], signOff: SignOff | null): BodyRemarks {
  const remarks: BodyRemarks = { attachments: [], links: [], recognised: [], problems: [] };
  const headings = body.filter((block) => block.kind === "heading");
  if (headings[0]) {
    const counts = [2, 3, 4].map((level) => headings.filter((one) => one.level === level).length);
    const value = `${counts.map((count, index) => `${["一", "二", "三"][index]}级 ${count} 个`).join("，")}`;
    remarks.recognised.push({ what: "小标题", where: { line: headings[0].line }, value });
  }
  if (signOff) {
    const value = [
      signOff.agency ?? "（机关名称未能辨认）",
      signOff.on ? writtenDay(signOff.on) : "（日期未能辨认）",
    ];
    remarks.recognised.push({ what: "落款", where: { line: signOff.line }, value: value.join(" ") });
  }
  for (const block of body) remark(block, remarks);
  return remarks;
}

function remark(block: Block, remarks: BodyRemarks): void {
  if (block.kind === "list") for (const inner of block.items.flat()) remark(inner, remarks);
  if (block.kind === "table")
    for (const cell of block.table.rows.flat()) collectLinks(cell.content, block.line, remarks);
  if (block.kind === "paragraph" || block.kind === "heading")
    collectLinks(block.content, block.line, remarks);
  if (block.kind !== "image") return;
  const where = { line: block.line };
  const quote = block.src;
  if (block.alt === "")
    remarks.problems.push({
      code: "image.alternative-missing",
      where,
      quote,
      message: "图片没有文字说明，请补写替代文字。",
    });
  remarks.problems.push({
    code: "image.not-taken",
    where,
    quote,
    message: "图片没有随页面导入，原处留有说明，请把图片作为附件上传后插入。",
  });
}

function collectLinks(content: Inline[], line: number, remarks: BodyRemarks): void {
  for (const run of content) {
    if (run.href === undefined || inlineText([run]).trim() === "") continue;
    const kind = FILE.test(run.href) || FILE.test(run.text.trim()) ? "attachments" : "links";
    remarks[kind].push({ name: run.text.trim(), href: run.href, line });
  }
}
