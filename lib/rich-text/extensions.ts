import type { Extensions } from "@tiptap/core";
import { Heading } from "@tiptap/extension-heading";
import { OrderedList } from "@tiptap/extension-list";
import StarterKit from "@tiptap/starter-kit";
import { HEADING_LEVELS, wholeNumber } from "./attribute-checks";
import { Footnote } from "./footnote-extension";
import { Picture } from "./image-extension";
import { PlainLink } from "./link-extension";
import { Subscript, Superscript } from "./script-marks";
import { tableExtensions } from "./table-extensions";
import { TextAlignment } from "./text-align-extension";

/** Level 1 is the title of the record and stands outside the body. */
const BodyHeading = Heading.extend({
  addAttributes: () => ({
    level: { default: HEADING_LEVELS[0], rendered: false, validate: wholeNumber(2, 4, "标题级别") },
  }),
}).configure({ levels: [...HEADING_LEVELS] });

const NumberedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      validate: wholeNumber(0, 100_000, "编号的起始数"),
      parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1,
    },
  }),
});

/**
 * Everything a body may contain, once, for the editor, the importers, the check on the server and the public page.
 * What is not in this list cannot be typed, pasted, stored or shown.
 */
export const richTextExtensions: Extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    heading: false,
    link: false,
    orderedList: false,
    trailingNode: false,
  }),
  BodyHeading,
  NumberedList,
  TextAlignment,
  PlainLink,
  Superscript,
  Subscript,
  Picture,
  Footnote,
  ...tableExtensions,
];
