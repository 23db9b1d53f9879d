import { XMLSerializer } from "@xmldom/xmldom";
import JSZip from "jszip";
import mammoth from "mammoth";
import { Numbering } from "./numbering";
import { CENTER_STYLE, OUTLINE_STYLE, prepareDocument, RIGHT_STYLE } from "./prepare-document";
import { standInNumbering } from "./stand-in-parts";
import { Styles } from "./styles";
import { allWithin, parseXml } from "./xml";

/** A picture found in the file. The body names it `attachment:{reference}` until the caller has stored it. */
export type DocxImage = { reference: string; name: string; mediaType: string; bytes: Buffer; alt: string };
export type ConvertedDocx = { html: string; images: DocxImage[]; dropped: string[] };

const EXTENSION: { [mediaType: string]: string } = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

const STYLE_MAP = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${OUTLINE_STYLE}${level} => h${level}:fresh`),
  `p.${CENTER_STYLE} => p.rich-text-align-center:fresh`,
  `p.${RIGHT_STYLE} => p.rich-text-align-right:fresh`,
  "u => u",
  "strike => s",
];

/**
 * HTML of an unpacked Word file.
 * @throws Error when a part is missing or not well-formed
 */
export async function convertDocx(parts: Map<string, Buffer>): Promise<ConvertedDocx> {
  const part = (name: string) => (parts.has(name) ? parseXml(parts.get(name) as Buffer) : null);
  const document = part("word/document.xml");
  if (!document) throw new Error("no main document part");
  const styles = part("word/styles.xml");
  const dropped = prepareDocument(document, new Numbering(part("word/numbering.xml")), new Styles(styles));
  for (const number of styles ? allWithin(styles, "w:numPr") : []) number.parentNode?.removeChild(number);
  const zip = new JSZip();
  for (const [name, bytes] of parts) zip.file(name, bytes);
  zip.file("word/document.xml", new XMLSerializer().serializeToString(document));
  if (styles) zip.file("word/styles.xml", new XMLSerializer().serializeToString(styles));
  if (parts.has("word/numbering.xml")) zip.file("word/numbering.xml", standInNumbering());
  const images: DocxImage[] = [];
  const { value: html } = await mammoth.convertToHtml(
    { buffer: await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }) },
    {
      styleMap: STYLE_MAP,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => ({ src: await take(image, images, dropped) })),
    },
  );
  return { html, images, dropped };
}

type MammothImage = { contentType: string; readAsBuffer(): Promise<Buffer>; altText?: string };

async function take(image: MammothImage, images: DocxImage[], dropped: string[]): Promise<string> {
  const mediaType = image.contentType.toLowerCase();
  const extension = EXTENSION[mediaType];
  if (!extension) {
    dropped.push(
      `图片（${mediaType.replace(/^image\/(x-)?/, "").toUpperCase()} 格式，浏览器不能显示，请转为 PNG 后插入）`,
    );
    return "";
  }
  const reference = `image-${images.length + 1}`;
  const bytes = await image.readAsBuffer();
  images.push({ reference, name: `${reference}.${extension}`, mediaType, bytes, alt: image.altText ?? "" });
  return `attachment:${reference}`;
}
