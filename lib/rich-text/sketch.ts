import { richTextFromHtml } from "./from-html";
import { parseRichText } from "./parse";
import type { RichTextNode } from "./rich-text";

/** One line a block: `p:text`, `h2:text`, `ul[p:甲|ul[p:乙]]`, cells as th/td with spans. */
export function sketch(node: RichTextNode): string {
  const inner = (separator = "") => (node.content ?? []).map(sketch).join(separator);
  const attrs = node.attrs ?? {};
  const spans = `${attrs.colspan ? `c${attrs.colspan}` : ""}${attrs.rowspan ? `r${attrs.rowspan}` : ""}${attrs.scope ? `@${attrs.scope}` : ""}`;
  switch (node.type) {
    case "text": {
      const marks = (node.marks ?? [])
        .map((mark) => (mark.type === "link" ? `a(${mark.attrs?.href})` : mark.type[0]))
        .join("");
      return marks === "" ? (node.text ?? "") : `{${marks} ${node.text}}`;
    }
    case "hardBreak":
      return "/";
    case "footnote":
      return `^${attrs.text}^`;
    case "paragraph":
      return `p${attrs.textAlign ? `.${attrs.textAlign}` : ""}:${inner()}`;
    case "heading":
      return `h${attrs.level ?? 2}:${inner()}`;
    case "bulletList":
      return `ul[${inner("|")}]`;
    case "orderedList":
      return `ol${attrs.start ?? ""}[${inner("|")}]`;
    case "listItem":
      return inner(" ");
    case "blockquote":
      return `quote[${inner(" ")}]`;
    case "horizontalRule":
      return "hr";
    case "image":
      return `img(${attrs.src},${attrs.alt ?? ""})`;
    case "table":
      return `table${attrs.caption ? `“${attrs.caption}”` : ""}[${inner(" / ")}]`;
    case "tableRow":
      return inner(" ");
    default:
      return `${node.type === "tableHeader" ? "th" : "td"}${spans}(${inner(" ")})`;
  }
}

/** The blocks that cleaning makes of HTML, in short form, for tests. Throws when the server would not take them as they are. */
export function sketchOfHtml(html: string): string[] {
  const { doc } = richTextFromHtml(html);
  const parsed = parseRichText(doc);
  if (!parsed.ok || JSON.stringify(parsed.value) !== JSON.stringify(doc))
    throw new Error(`not a body: ${JSON.stringify(parsed)}`);
  return doc.content.map(sketch);
}
