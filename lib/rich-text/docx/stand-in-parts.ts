import { BULLET_LIST, NUMBER_LIST } from "./prepare-document";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The numbering part handed to mammoth: one bulleted and one numbered list, since all other numbers are text by then. */
export function standInNumbering(): string {
  const levels = (format: string) =>
    [0, 1, 2, 3, 4].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join("");
  const list = (id: string, format: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels(format)}</w:abstractNum>`;
  const use = (id: string) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  return `<?xml version="1.0" encoding="UTF-8"?><w:numbering ${NAMESPACE}>${list(BULLET_LIST, "bullet")}${list(NUMBER_LIST, "decimal")}${use(BULLET_LIST)}${use(NUMBER_LIST)}</w:numbering>`;
}
