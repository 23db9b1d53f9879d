import { Link } from "@tiptap/extension-link";
import { linkAddress } from "./attribute-checks";
import { isLinkAddress } from "./link-address";

/** A link has an address and nothing else: target, rel and class are the renderer's business. */
export const PlainLink = Link.extend({
  addAttributes() {
    return { href: { isRequired: true, validate: linkAddress } };
  },
}).configure({
  autolink: false,
  openOnClick: false,
  HTMLAttributes: { target: null, rel: null },
  isAllowedUri: (address) => isLinkAddress(address),
});
