/** A run of words that was kept, taken out or put in. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** Words with what went and what came; deletions and insertions are told by line and by element, not by colour alone. */
export function DiffParts({ parts }: { parts: readonly DiffPart[] }) {
  let at = 0;
  return parts.map((part) => {
    const key = `${part.kind}-${at}`;
    at += part.text.length;
    if (part.kind === "removed") return <del key={key}>{part.text}</del>;
    if (part.kind === "added") return <ins key={key}>{part.text}</ins>;
    return <span key={key}>{part.text}</span>;
  });
}
