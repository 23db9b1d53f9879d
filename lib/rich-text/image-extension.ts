import { Image } from "@tiptap/extension-image";
import { imageAddress, LONGEST_ALTERNATIVE, LONGEST_CAPTION, textUpTo, yesOrNo } from "./attribute-checks";
import { isImageAddress } from "./image-address";

/** A picture of this site with its alternative text; `decorative` says that it carries no information of its own. */
export const Picture = Image.extend({
  addAttributes() {
    return {
      src: { isRequired: true, validate: imageAddress },
      alt: { default: "", validate: textUpTo(LONGEST_ALTERNATIVE, "图片的替代文字") },
      caption: {
        default: "",
        validate: textUpTo(LONGEST_CAPTION, "图片说明"),
        parseHTML: (element) => element.getAttribute("data-caption") ?? "",
        renderHTML: ({ caption }) => (caption ? { "data-caption": caption } : {}),
      },
      decorative: {
        default: false,
        validate: yesOrNo,
        parseHTML: (element) => element.hasAttribute("data-decorative"),
        renderHTML: ({ decorative }) => (decorative ? { "data-decorative": "" } : {}),
      },
    };
  },
  parseHTML: () => [
    { tag: "img[src]", getAttrs: (element) => (isImageAddress(element.getAttribute("src")) ? null : false) },
  ],
  addInputRules: () => [],
});
