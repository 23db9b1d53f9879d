import { bodyRemarks } from "./body-remarks";
import { compressLevels } from "./compress-levels";
import { bodyDamage, droppedDamage, lineDamage } from "./damage-problems";
import { decodePage } from "./decode";
import { restoreDelimitedTables } from "./delimited-table";
import { restoreFlattenedTables } from "./flattened-table";
import { type Footer, readFooter } from "./footer";
import { type Header, readHeader } from "./header";
import { type HeaderFacts, headerFacts } from "./header-facts";
import { htmlPage, isHtml } from "./html-page";
import { lostText } from "./lost-text";
import type { ImportedPage, PageMetadata, Recognised } from "./page";
import { toBlocks } from "./paragraphs";
import { findSignOff } from "./sign-off";
import { textPieces } from "./text-pieces";
import { wholePageProblems } from "./whole-page-problems";

/**
 * Reads a page of an old government site, plain text or HTML, in UTF-8 or GB18030. Nothing is guessed and nothing repaired:
 * what was understood is in `recognised`, what a person has to look at in `problems`, both with the line of the source, and
 * every word of the page is in the record or in `dropped`. Never fails; a page without text has the problem `page.empty`.
 */
export function readPage(bytes: Uint8Array): ImportedPage {
  const decoded = decodePage(bytes);
  const html = isHtml(decoded.text) ? htmlPage(decoded.text) : null;
  const header = readHeader(html?.pieces ?? textPieces(decoded.text), html?.title ?? null);
  const footer = readFooter(header.rest);
  const main = readBody(footer);
  const meta = headerFacts(html?.meta ?? []);
  const facts = pageFacts(header, meta);
  const dropped = [...(html?.dropped ?? []), ...header.dropped, ...footer.dropped];
  const titleLine = header.recognised.find((one) => one.what === "标题")?.where.line ?? 1;
  return {
    ...facts,
    body: main.body,
    signOff: main.signOff,
    attachments: [...footer.attachments, ...main.attachments],
    links: [...footer.links, ...main.links],
    encoding: decoded.encoding,
    address: html?.address ?? null,
    recognised: byLine([
      ...(html?.recognised ?? []),
      ...header.recognised,
      ...inTags(meta.recognised),
      ...main.recognised,
    ]),
    dropped,
    problems: byLine([
      ...decoded.problems,
      ...wholePageProblems({ ...facts, metaPublishedOn: meta.publishedOn, body: main.body }),
      ...header.problems,
      ...lineDamage(facts.title, titleLine),
      ...main.problems,
      ...footer.problems,
      ...droppedDamage([...header.dropped, ...footer.dropped]),
    ]),
  };
}

function readBody(footer: Footer) {
  const delimited = restoreDelimitedTables(footer.rest);
  const tables = restoreFlattenedTables(delimited.pieces);
  const found = findSignOff(tables.pieces);
  const placed = compressLevels(toBlocks(tables.pieces, found?.pieces ?? new Set()));
  const body = placed.map(({ block }) => block);
  const signOff = found?.signOff ?? null;
  const remarks = bodyRemarks(body, signOff);
  return {
    body,
    signOff,
    attachments: remarks.attachments,
    links: remarks.links,
    recognised: [...delimited.recognised, ...tables.recognised, ...remarks.recognised],
    problems: [
      ...delimited.problems,
      ...tables.problems,
      ...bodyDamage(placed),
      ...remarks.problems,
      ...lostText(footer.rest, body),
    ],
  };
}

type PageFacts = Pick<
  ImportedPage,
  "title" | "metadata" | "publishedOn" | "publishedMinute" | "source" | "views"
>;

/** What the page shows comes before what its meta tags say. */
function pageFacts(header: Header, meta: HeaderFacts): PageFacts {
  const keywords = header.metadata.keywords ?? meta.metadata.keywords;
  const metadata: PageMetadata = { ...header.metadata, ...(keywords && { keywords }) };
  const dated = header.publishedOn === null ? meta : header;
  const minute =
    dated.publishedMinute ?? (meta.publishedOn === dated.publishedOn ? meta.publishedMinute : undefined);
  const source = header.source ?? meta.source;
  return {
    title: header.title ?? "",
    metadata,
    publishedOn: dated.publishedOn,
    ...(minute && { publishedMinute: minute }),
    ...(source && { source }),
    ...(header.views !== undefined && { views: header.views }),
  };
}

function inTags(recognised: Recognised[]): Recognised[] {
  return recognised.map((one) => ({ ...one, what: `${one.what}（网页标签）` }));
}

function byLine<T extends { where: { line: number } }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => a.where.line - b.where.line);
}
