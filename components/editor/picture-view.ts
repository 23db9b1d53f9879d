import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { sitePath } from "@/components/ui/site-path";
import { staffFileAddress } from "@/lib/attachments/file-address";
import { attachmentReference } from "@/lib/rich-text/image-address";

/** How a picture looks while it is edited: its caption, and plain words where it cannot be shown or has no alternative text. */
export const PictureView = Extension.create({
  name: "pictureView",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { nodeViews: { image: (node) => ({ dom: figureFor(node), ignoreMutation: () => true }) } },
    }),
  ],
});

function figureFor({ attrs }: Node): HTMLElement {
  const figure = document.createElement("figure");
  figure.className = "rich-text-image";
  const reference = attachmentReference(attrs.src);
  const picture = document.createElement("img");
  picture.src = sitePath(reference === null ? attrs.src : staffFileAddress({ id: reference }));
  picture.alt = attrs.alt;
  picture.addEventListener("error", () => picture.replaceWith(words("（图片无法显示）")), { once: true });
  figure.append(picture);
  if (attrs.caption) figure.append(words(attrs.caption));
  if (!attrs.alt && !attrs.decorative) figure.append(words("缺少替代文字", "editor-missing"));
  return figure;
}

function words(text: string, className?: string): HTMLElement {
  const caption = document.createElement("figcaption");
  caption.textContent = text;
  if (className) caption.className = className;
  return caption;
}
