import type { EditorNote } from "@/components/editor/editor-types";
import type { Finding } from "@/lib/finding";

/** What is said about single paragraphs, by the gate and by the last reviewer, to stand beside them in the editor. */
export function editorNotes(
  findings: readonly Finding[],
  remarks: readonly { block: number; text: string }[],
): EditorNote[] {
  const found = findings.flatMap((finding) =>
    finding.place.block === undefined
      ? []
      : [{ block: finding.place.block, level: finding.level, text: sentence(finding) }],
  );
  return [...remarks.map(({ block, text }) => ({ block, level: "remark" as const, text })), ...found];
}

function sentence({ message, quote, suggestion }: Finding): string {
  return [message, quote && `“${quote}”`, suggestion && `建议改为：${suggestion}`].filter(Boolean).join(" ");
}
