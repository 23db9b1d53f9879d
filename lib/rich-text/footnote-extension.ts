import { Node } from "@tiptap/core";
import { footnoteText } from "./attribute-checks";

/**
 * A footnote stands where it is called and carries its own text. It has no stored number: the number is its place
 * among the footnotes of the document, so that moving a paragraph can never leave a wrong one.
 */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    return {
      text: {
        isRequired: true,
        validate: footnoteText,
        parseHTML: (element) => element.getAttribute("data-footnote"),
        renderHTML: ({ text }) => ({ "data-footnote": text }),
      },
    };
  },
  parseHTML: () => [{ tag: "sup[data-footnote]", priority: 100 }],
  renderHTML: ({ HTMLAttributes }) => ["sup", { class: "rich-text-footnote-call", ...HTMLAttributes }, "注"],
  renderText: ({ node }) => `〔注：${node.attrs.text}〕`,
});
