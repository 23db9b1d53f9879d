import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { sitePath } from "@/components/ui/site-path";
import { attachmentReference } from "@/lib/rich-text/image-address";

/** How a picture looks while it is edited: its caption, and plain words where it has no address or no alternative text. */
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
  if (attachmentReference(attrs.src) === null) {
    const picture = document.createElement("img");
    picture.src = sitePath(attrs.src);
    picture.alt = attrs.alt;
    figure.append(picture);
  } else figure.append(words("（图片尚未保存）"));
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
