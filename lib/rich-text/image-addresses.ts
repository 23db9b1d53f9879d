import { attachmentReference } from "./image-address";
import type { RichText, RichTextNode } from "./rich-text";

/**
 * Puts the addresses of stored files in the place of `attachment:{reference}`. Pictures without an address go, since
 * a reader would only see a broken frame.
 */
export function withImageAddresses(doc: RichText, addressOf: (reference: string) => string | null): RichText {
  const resolve = (node: RichTextNode): RichTextNode[] => {
    if (node.type === "image") {
      const reference = attachmentReference(String(node.attrs?.src ?? ""));
      if (reference === null) return [node];
      const src = addressOf(reference);
      return src === null ? [] : [{ ...node, attrs: { ...node.attrs, src } }];
    }
    if (!node.content) return [node];
    const content = node.content.flatMap(resolve);
    // Cells must not be left empty.
    return [
      {
        ...node,
        content: content.length > 0 || node.content.length === 0 ? content : [{ type: "paragraph" }],
      },
    ];
  };
  const content = doc.content.flatMap(resolve);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}
