import { type TracedText, tracedText } from "./normal-text";

/** A piece of text, marked where it is what was looked for. */
export type MarkedPart = { text: string; marked?: boolean };

type Span = { start: number; end: number };

/** Characters of an excerpt. */
const WINDOW = 110;
/** Characters left of the first mark, so that it is read in its sentence. */
const LEAD = 24;
const MOST_SPANS = 2_000;

/** The whole text with every place marked where one of the phrases (in the form of `normalText`) stands. */
export function markedText(text: string, phrases: readonly string[]): MarkedPart[] {
  const traced = tracedText(text);
  return parts(traced.shown, spansOf(traced, phrases), 0, traced.shown.length);
}

/**
 * The stretch of the text in which most of the different phrases stand, and among equals most often, with these
 * marked; null where none does.
 */
export function excerptOf(text: string, phrases: readonly string[]): MarkedPart[] | null {
  const traced = tracedText(text);
  const spans = spansOf(traced, phrases);
  const best = densest(traced, spans);
  if (!best) return null;
  const start = wholeCharacter(traced.shown, Math.max(0, best.start - LEAD));
  const end = wholeCharacter(traced.shown, Math.min(traced.shown.length, start + WINDOW));
  const inside = parts(traced.shown, spans, start, Math.max(end, best.end));
  return [
    ...(start > 0 ? [{ text: "……" }] : []),
    ...inside.map((part) => ({ ...part, text: part.text.replace(/\s+/gu, " ") })),
    ...(end < traced.shown.length ? [{ text: "……" }] : []),
  ];
}

/** Places in the shown text, in order and without overlap. */
function spansOf({ normal, from, shown }: TracedText, phrases: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const phrase of phrases) {
    if (phrase === "") continue;
    for (let at = normal.indexOf(phrase); at >= 0; at = normal.indexOf(phrase, at + phrase.length)) {
      if (found.length >= MOST_SPANS) break;
      const last = from[at + phrase.length - 1] ?? 0;
      found.push({ start: from[at] ?? 0, end: last + (isPair(shown, last) ? 2 : 1) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of found) {
    const before = merged.at(-1);
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function densest({ shown }: TracedText, spans: readonly Span[]): Span | null {
  let best: { span: Span; different: number; count: number } | null = null;
  for (const [index, span] of spans.entries()) {
    const inside = spans.slice(index, index + WINDOW).filter(({ end }) => end <= span.start + WINDOW - LEAD);
    const different = new Set(inside.map(({ start, end }) => shown.slice(start, end))).size;
    const count = inside.length;
    if (!best || different > best.different || (different === best.different && count > best.count))
      best = { span, different, count };
  }
  return best?.span ?? null;
}

function parts(text: string, spans: readonly Span[], start: number, end: number): MarkedPart[] {
  const cut: MarkedPart[] = [];
  let at = start;
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    const from = Math.max(span.start, start);
    if (from > at) cut.push({ text: text.slice(at, from) });
    at = Math.min(span.end, end);
    cut.push({ text: text.slice(from, at), marked: true });
  }
  if (at < end) cut.push({ text: text.slice(at, end) });
  return cut;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Not in the middle of a character of two units. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
