import type { PlacedBlock } from "./paragraphs";

const DEEPEST = 4;

/**
 * Heading levels without holes: the styles of numbering that a page uses become levels 2, 3, 4 in their order, so that a
 * page that begins with （一） does not skip a level. What would be deeper than 4 becomes a paragraph; its words stay.
 */
export function compressLevels(blocks: PlacedBlock[]): PlacedBlock[] {
  const used = [
    ...new Set(blocks.flatMap(({ block }) => (block.kind === "heading" ? [block.level] : []))),
  ].sort();
  return blocks.map((placed) => {
    const { block } = placed;
    if (block.kind !== "heading") return placed;
    const level = used.indexOf(block.level) + 2;
    if (level <= DEEPEST) return { ...placed, block: { ...block, level } };
    const content = block.content.map((run) => ({ ...run, bold: true }));
    return { ...placed, block: { kind: "paragraph", content, line: block.line } };
  });
}
