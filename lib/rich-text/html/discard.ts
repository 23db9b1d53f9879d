import { type HtmlElement, type HtmlNode, hasClass, rewrite, styleOf } from "./html-tree";

/** Never shown and never worth a word to the author. */
const SILENT = new Set(
  "head title base meta link style script noscript template xml svg math canvas map area source track param colgroup col frameset frame noframes select option optgroup datalist textarea input button progress meter dialog rp".split(
    " ",
  ),
);
const EMBEDDED: { [tag: string]: string } = {
  iframe: "内嵌网页",
  object: "内嵌对象",
  embed: "内嵌对象",
  applet: "内嵌程序",
  video: "视频",
  audio: "音频",
};

/**
 * Takes away what is not text: scripts, styles, embedded media, hidden text, comments and deletions of Word.
 * What a reader had seen or an author may miss is named in `dropped`.
 */
export function discardNoise(nodes: HtmlNode[], dropped: Set<string>): HtmlNode[] {
  return rewrite(nodes, (element) => {
    if (SILENT.has(element.tag)) return [];
    const reason = reasonToDrop(element);
    if (reason === null) return [element];
    if (reason !== "") dropped.add(reason);
    return [];
  });
}

/** A sentence for the author, "" to drop in silence, null to keep. */
function reasonToDrop(element: HtmlElement): string | null {
  const embedded = EMBEDDED[element.tag];
  if (embedded) return `${embedded}（正文不支持，请改为链接或附件）`;
  if (element.tag === "del") return "标记为删除的修订文字";
  if (isWordComment(element)) return "批注";
  if (hasClass(element, /^MsoToc\d$/i)) return "目录（网页会按标题生成）";
  if (/^(header|footer)$/.test(styleOf(element, "mso-element"))) return "页眉页脚";
  if (styleOf(element, "display") === "none" || "hidden" in element.attrs) return "隐藏文字";
  return styleOf(element, "mso-hide") === "all" ? "隐藏文字" : null;
}

function isWordComment(element: HtmlElement): boolean {
  return (
    hasClass(element, /^(msocom(anchor|txt|off)|MsoCommentReference|MsoCommentText)$/i) ||
    /^comment(-list)?$/.test(styleOf(element, "mso-element"))
  );
}
