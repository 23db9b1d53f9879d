import { LONGEST_CAPTION } from "@/lib/rich-text/attribute-checks";
import { blockText } from "@/lib/rich-text/plain-text";
import type { RichTextNode } from "@/lib/rich-text/rich-text";

const TITLE = /^(附?表|续表)\s*[\d一二三四五六七八九十]{0,3}([-－.．]\d{1,2})?([:：.．、\s\u3000]|$)/;

/** A short line "表1 …" right above a table is its caption. */
export function adoptCaptions(blocks: RichTextNode[]): RichTextNode[] {
  const result: RichTextNode[] = [];
  for (const block of blocks) {
    const above = result.at(-1);
    const caption =
      above?.type === "paragraph" && above.content?.every((one) => one.type === "text")
        ? blockText(above).trim()
        : "";
    if (
      block.type === "table" &&
      !block.attrs?.caption &&
      caption.length <= LONGEST_CAPTION / 3 &&
      TITLE.test(caption)
    ) {
      result.pop();
      result.push({ ...block, attrs: { ...block.attrs, caption } });
    } else result.push(block);
  }
  return result;
}
