import TextAlign from "@tiptap/extension-text-align";
import { ALIGNMENTS, oneOf } from "./attribute-checks";

const allowed: readonly string[] = ALIGNMENTS;

/** Alignment of paragraphs and headings, carried by a class: the content policy forbids style attributes. */
export const TextAlignment = TextAlign.extend({
  addGlobalAttributes() {
    return [
      {
        types: ["paragraph", "heading"],
        attributes: {
          textAlign: {
            default: null,
            validate: oneOf([null, ...ALIGNMENTS], "对齐方式"),
            parseHTML: (element) => {
              const found = element.style.textAlign || element.getAttribute("align") || "";
              const byClass = /\brich-text-align-(\w+)/.exec(element.className)?.[1];
              return allowed.find((one) => one === (byClass ?? found)) ?? null;
            },
            renderHTML: ({ textAlign }) => (textAlign ? { class: `rich-text-align-${textAlign}` } : {}),
          },
        },
      },
    ];
  },
}).configure({ types: ["paragraph", "heading"], alignments: [...ALIGNMENTS] });
