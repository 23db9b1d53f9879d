import type { Finding } from "@/lib/finding";

/** What the findings amount to, in one sentence for the head of a page. */
export function findingSentence(
  findings: readonly (Pick<Finding, "level"> & { accepted?: unknown })[],
): string {
  const open = findings.filter((finding) => !finding.accepted);
  const count = (level: Finding["level"]) => open.filter((finding) => finding.level === level).length;
  const parts = [
    { number: count("block"), words: "处必须修改" },
    { number: count("accept"), words: "处须说明理由" },
    { number: count("warn"), words: "处请核对" },
  ].filter((part) => part.number > 0);
  if (parts.length === 0) return "没有需要处理的问题";
  return parts.map((part) => `${part.number} ${part.words}`).join("，");
}
