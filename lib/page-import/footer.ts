import { blockText, compact, inlineText } from "./inline-text";
import type { Block, Dropped, Inline, PageLink, Piece, Problem, TextPiece } from "./page";

export type Footer = {
  rest: Piece[];
  attachments: PageLink[];
  links: PageLink[];
  dropped: Dropped[];
  problems: Problem[];
};

const ATTACHMENTS = /^(?:附件下载|相关附件|附件列表|附件文件|文件下载|相关下载|下载附件|附件)[:：]?$/;
const LINKS =
  /^(?:相关链接|相关文件|相关文档|相关阅读|相关信息|相关报道|相关新闻|相关稿件|相关政策|相关解读|政策解读|解读链接|延伸阅读|友情链接)[:：]?$/;
const FURNITURE =
  /^(?:上一[篇条][:：]?.*|下一[篇条][:：]?.*|扫一扫.*|分享到?[:：]?.*|[【[]?(?:打印本?页?|关闭(?:窗口|本页)?|收藏|返回(?:顶部|首页|列表)?|TOP)[】\]]?|(?:[【[（(](?:打印|关闭|收藏|返回|大|中|小|打印本页|关闭窗口)[^】\]）)]{0,4}[】\]）)])+|责任编辑[:：].*|编辑[:：].*)$/;
const ENTRY_LENGTH = 80;

type Section = { kind: "attachments" | "links"; name: string; line: number; entries: Entry[] };
type Entry = { content: Inline[]; line: number };

/** Takes the blocks under the text away: attachments, links, page tools. An empty block is reported and not kept. */
export function readFooter(pieces: Piece[]): Footer {
  const cut = footerStart(pieces);
  const footer: Footer = {
    rest: pieces.slice(0, cut),
    attachments: [],
    links: [],
    dropped: [],
    problems: [],
  };
  let section: Section | null = null;
  for (const piece of pieces.slice(cut)) {
    if (piece.kind === "block") {
      if (piece.block.kind === "list") section?.entries.push(...listEntries(piece.block));
      continue;
    }
    if (piece.kind === "blank") continue;
    const text = inlineText(piece.content);
    const kind = markerKind(text);
    if (kind) {
      close(footer, section);
      section = { kind, name: compact(text).replace(/[:：]$/, ""), line: piece.line, entries: [] };
      drop(footer, piece, "栏目名");
    } else if (!section || FURNITURE.test(compact(text))) drop(footer, piece, "页面工具");
    else section.entries.push(piece);
  }
  close(footer, section);
  return footer;
}

/** The first of the trailing pieces that are nothing but markers, tools, and short entries after a marker. */
function footerStart(pieces: Piece[]): number {
  let start = pieces.length;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece?.kind === "blank") continue;
    if (piece?.kind === "block" && piece.block.kind === "list" && listEntries(piece.block).every(isEntry))
      continue;
    if (piece?.kind !== "text") break;
    const text = inlineText(piece.content);
    if (markerKind(text) || FURNITURE.test(compact(text))) start = index;
    else if (!isEntry(piece)) break;
  }
  return start;
}

function isEntry({ content }: { content: Inline[] }): boolean {
  const text = inlineText(content);
  return text.length <= ENTRY_LENGTH && !/[。！？；]$/.test(text);
}

function listEntries(list: Extract<Block, { kind: "list" }>): Entry[] {
  return list.items.flatMap((item) =>
    item.map((block) => ({
      content: block.kind === "paragraph" ? block.content : [{ text: blockText(block) }],
      line: block.line,
    })),
  );
}

function markerKind(text: string): Section["kind"] | null {
  const words = compact(text);
  if (ATTACHMENTS.test(words)) return "attachments";
  return LINKS.test(words) ? "links" : null;
}

function close(footer: Footer, section: Section | null): void {
  if (!section) return;
  if (section.entries.length === 0) {
    const message = `“${section.name}”下面没有内容，未予保留。`;
    footer.problems.push({
      code: "page.empty-block",
      where: { line: section.line },
      quote: section.name,
      message,
    });
  }
  for (const piece of section.entries) footer[section.kind].push(...pageLinks(piece.content, piece.line));
}

/** Every link of a line; a line without any is a name without an address. */
export function pageLinks(content: Inline[], line: number): PageLink[] {
  const linked = content.filter((run) => run.href !== undefined && run.text.trim() !== "");
  if (linked.length === 0) return [{ name: inlineText(content).trim(), href: null, line }];
  return linked.map((run) => ({ name: run.text.trim(), href: run.href ?? null, line }));
}

function drop(footer: Footer, piece: TextPiece, reason: string): void {
  footer.dropped.push({ reason, where: { line: piece.line }, text: inlineText(piece.content) });
}
