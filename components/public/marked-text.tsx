import type { MarkedPart } from "@/lib/search/highlight";

/** A text with what was looked for marked. The parts are plain text; nothing in them is taken for markup. */
export function MarkedText({ parts }: { parts: readonly MarkedPart[] }) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
