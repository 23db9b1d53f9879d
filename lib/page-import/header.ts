import { outlineItem } from "@/lib/text-damage/outline-item";
import { type HeaderFacts, headerFacts } from "./header-facts";
import { compact, inlineText } from "./inline-text";
import { type LabelValue, readLabels } from "./label-values";
import { metadataLines } from "./metadata-table";
import type { Dropped, Piece, Recognised, TextPiece } from "./page";
import { wholeDay, writtenDayAt } from "./written-day";

export type Header = HeaderFacts & { dropped: Dropped[]; rest: Piece[] };

const BREADCRUMB = /^(?:您?(?:的)?(?:当前|现在|所在)?(?:的)?位置|首页\s*[>＞»›→\-/])/;
const FURNITURE =
  /^(?:[【[（(]?\s*(?:打印|打印本页|关闭|关闭窗口|收藏|分享|返回|返回顶部|返回首页|大|中|小|特大|A\+|A-|默认|\+|-)\s*[】\])）]?[\s|｜]*)+$/;
const VIEWS = /^(?:已?(?:阅读|浏览|点击|访问)(?:量|数|次数)?)\s*(\d+)\s*次?$/;
const TITLE_END =
  /(?:报告|年报|通知|公告|通告|意见|决定|函|批复|办法|规定|细则|方案|公示|纪要|说明|解读|指南|目录|清单|规划|计划|总结|名单|简介|须知|规则|命令|令|请示|答复|复函|条例|情况|结果|标准|指引|问答|预算|决算|表|预案|通报|公报|议案|决议|征求意见稿|（试行）|\(试行\))$/;
const SENTENCE = /[。！？；;]|[，,：:]$/;

/**
 * Takes the head of a page apart: path, metadata block, title, line of publication, in any order, up to the first line of
 * the text itself. `knownTitle` is the title that HTML marks as such.
 */
export function readHeader(pieces: Piece[], knownTitle: string | null): Header {
  const values: LabelValue[] = [];
  const dropped: Dropped[] = [];
  let title = knownTitle;
  let titleLine: number | null = null;
  let at = 0;
  let valuesBelow = false;
  const drop = (piece: TextPiece, reason: string) =>
    dropped.push({ reason, where: { line: piece.line }, text: inlineText(piece.content) });

  while (at < pieces.length) {
    const piece = pieces[at];
    if (!piece || piece.kind === "blank") {
      at++;
      continue;
    }
    if (piece.kind === "block") {
      const lines = metadataLines(piece.block);
      if (!lines) break;
      for (const line of lines) {
        const read = readLabels([line]);
        values.push(...read.values);
        if (read.taken === 0)
          dropped.push({ reason: "信息表中的其他文字", where: { line: line.line }, text: line.text });
      }
      at++;
      continue;
    }
    const text = inlineText(piece.content);
    const ahead = textsFrom(pieces, at, 3);
    const read = readLabels(
      ahead.map((one) => ({ text: inlineText(one.content), line: one.line })),
      valuesBelow,
    );
    if (read.taken > 0) {
      values.push(...read.values);
      valuesBelow ||= read.taken === 2;
      for (const { name, meaning, value, line } of read.values)
        if (meaning === "furniture")
          dropped.push({ reason: "页面工具", where: { line }, text: `${name}：${value}` });
      const last = ahead[read.taken - 1];
      at = last ? pieces.indexOf(last) + 1 : at + 1;
      continue;
    }
    if (BREADCRUMB.test(compact(text))) drop(piece, "当前位置");
    else if (FURNITURE.test(text)) drop(piece, "页面工具");
    else if (VIEWS.test(text)) values.push(plainValue("阅读", "views", text, piece.line));
    else if (wholeDay(bracketless(text)) || (title && leadingDay(text)))
      values.push(...dayLine(bracketless(text), piece.line));
    else if (title && compact(text) === compact(title)) {
      if (titleLine === null) titleLine = piece.line;
      else drop(piece, "标题重复");
    } else if (title === null && !SENTENCE.test(text) && outlineItem(text) === null) {
      const joined = joinedTitle(pieces, at);
      title = joined.title;
      titleLine = piece.line;
      at = joined.next;
      continue;
    } else break;
    at++;
  }

  const facts = headerFacts(values);
  const found = facts.title ?? title;
  const recognised: Recognised[] =
    found && titleLine !== null ? [{ what: "标题", where: { line: titleLine }, value: found }] : [];
  return {
    ...facts,
    title: found,
    recognised: [...recognised, ...facts.recognised],
    dropped,
    rest: pieces.slice(at),
  };
}

function textsFrom(pieces: Piece[], at: number, count: number): TextPiece[] {
  const texts: TextPiece[] = [];
  for (let index = at; index < pieces.length && texts.length < count; index++) {
    const piece = pieces[index];
    if (piece?.kind === "block") break;
    if (piece?.kind === "text") texts.push(piece);
  }
  return texts;
}

/** A long title is often broken into two centred lines: the first is no title by itself, the second ends like one. */
function joinedTitle(pieces: Piece[], at: number): { title: string; next: number } {
  const [first, second] = textsFrom(pieces, at, 2);
  const words = first ? inlineText(first.content) : "";
  if (!first || !second || TITLE_END.test(words)) return { title: words, next: at + 1 };
  const more = inlineText(second.content);
  const closed = SENTENCE.test(more) || outlineItem(more) !== null || wholeDay(more) !== null;
  const continues =
    !closed && TITLE_END.test(more) && readLabels([{ text: more, line: second.line }]).taken === 0;
  return continues
    ? { title: words + more, next: pieces.indexOf(second) + 1 }
    : { title: words, next: at + 1 };
}

function bracketless(text: string): string {
  return text.trim().replace(/^[[【（(]\s*|\s*[\]】）)]$/g, "");
}

function plainValue(name: string, meaning: LabelValue["meaning"], value: string, line: number): LabelValue {
  return { name, meaning, value, line, residue: null };
}

/** `2018-01-19 10:30  来源：…` under the title: a day first, then labels or nothing. */
function leadingDay(text: string): boolean {
  const plain = bracketless(text);
  const found = writtenDayAt(plain);
  return found !== null && readLabels([{ text: plain.slice(found.length).trim(), line: 0 }]).taken > 0;
}

function dayLine(text: string, line: number): LabelValue[] {
  const found = writtenDayAt(text);
  if (!found) return [];
  const day = plainValue("发布时间", "publishedOn", text.slice(0, found.length).trim(), line);
  return [day, ...readLabels([{ text: text.slice(found.length).trim(), line }]).values];
}
