import type { GateCheck, GateObservation } from "@/lib/gate/draft";
import { blocks, headingsOf, isEmptyRichText } from "@/lib/rich-text/plain-text";
import type { RichText } from "@/lib/rich-text/rich-text";

const LONGEST_PARAGRAPH = 800;

/** The body has something to read, and headings which a screen reader can walk along. */
export const checkBodyStructure: GateCheck = ({ body, attachments }) => {
  if (!isEmptyRichText(body)) return [...headings(body), ...paragraphs(body)];
  return attachments.length > 0
    ? []
    : [
        {
          code: "body.empty",
          message: "正文是空的，也没有附件。请填写正文或者上传附件。",
          place: { field: "body" },
        },
      ];
};

function headings(body: RichText): GateObservation[] {
  const observations: GateObservation[] = [];
  let previous = 0;
  for (const { block, level, text } of headingsOf(body)) {
    if (text.trim() === "") {
      observations.push({
        code: "body.heading-empty",
        message: "这一级标题没有文字，请补上或者删去。",
        place: { block },
      });
      continue;
    }
    // The title of the record is level 1; which level a body begins with is left to its author.
    if (previous > 0 && level > previous + 1)
      observations.push({
        code: "body.heading-skipped",
        message: `标题从第 ${previous} 级跳到第 ${level} 级，请改用第 ${previous + 1} 级，便于逐级浏览。`,
        place: { block },
        quote: text,
      });
    previous = level;
  }
  return observations;
}

function paragraphs(body: RichText): GateObservation[] {
  return blocks(body)
    .map(({ index, kind, text }) => ({ index, kind, characters: [...text] }))
    .filter(({ kind, characters }) => kind === "paragraph" && characters.length > LONGEST_PARAGRAPH)
    .map(({ index, characters }) => ({
      code: "body.long-paragraph",
      message: `这一段有 ${characters.length} 字，建议按意思分成几段，方便阅读。`,
      place: { block: index },
      quote: `${characters.slice(0, 20).join("")}…`,
    }));
}
