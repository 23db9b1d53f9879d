import type { ReactNode } from "react";
import type { WordingHit } from "@/lib/wording/rules";

/** A text with what was found in it marked. */
export function MarkedText({ text, hits }: { text: string; hits: readonly WordingHit[] }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { index, length, quote } of hits) {
    parts.push(text.slice(end, index), <mark key={index}>{quote}</mark>);
    end = index + length;
  }
  parts.push(text.slice(end));
  return <p className="max-w-reading whitespace-pre-wrap">{parts}</p>;
}
