import type { ReactNode } from "react";
import { sitePath } from "@/components/ui/site-path";
import { attachmentReference, isImageAddress } from "@/lib/rich-text/image-address";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import type { Rendering } from "./rendering";

/** A picture with its alternative text and caption; nothing when it has no address of this site. */
export function renderPicture(node: RichTextNode, rendering: Rendering): ReactNode {
  const { src, alt, caption, decorative } = node.attrs ?? {};
  if (!isImageAddress(src)) return null;
  const reference = attachmentReference(src);
  const address = reference === null ? src : rendering.imageAddress(reference);
  if (address === null) return null;
  return (
    <figure className="rich-text-image">
      {/* biome-ignore lint/performance/noImgElement: public pages are finished HTML; the framework's image needs its script */}
      <img
        src={sitePath(address)}
        alt={decorative === true ? "" : String(alt ?? "")}
        loading="lazy"
        decoding="async"
      />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
