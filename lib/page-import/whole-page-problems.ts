import type { Day } from "@/lib/time";
import { blockText, compact } from "./inline-text";
import type { Block, Problem } from "./page";

type Found = { title: string; publishedOn: Day | null; metaPublishedOn: Day | null; body: Block[] };

/** What a page as a whole lacks or contradicts. */
export function wholePageProblems({ title, publishedOn, metaPublishedOn, body }: Found): Problem[] {
  const problems: Problem[] = [];
  const report = (code: Problem["code"], quote: string, message: string) =>
    problems.push({ code, where: { line: 1 }, quote, message });
  if (compact(body.map(blockText).join("")) === "" && !body.some((block) => block.kind === "image"))
    report("page.empty", "", "没有找到正文，请确认文件是要导入的网页。");
  if (title === "") report("page.title-missing", "", "没有找到标题，请补写。");
  if (publishedOn === null && metaPublishedOn === null)
    report("page.publication-day-missing", "", "没有找到发布日期，请按原网站补写。");
  if (publishedOn !== null && metaPublishedOn !== null && publishedOn !== metaPublishedOn)
    report(
      "page.publication-day-conflict",
      metaPublishedOn,
      `网页标签 PubDate 的日期与页面上的发布日期（${publishedOn}）不一致，取页面上的。`,
    );
  return problems;
}
