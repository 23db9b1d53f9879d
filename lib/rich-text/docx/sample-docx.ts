/** Word files made for tests. */
import { AlignmentType, Document, type LevelFormat, Packer, Paragraph } from "docx";
import JSZip from "jszip";
import { richTextFromDocx } from "@/lib/rich-text/from-docx";
import { parseRichText } from "@/lib/rich-text/parse";
import { plainText } from "@/lib/rich-text/plain-text";
import type { RichText } from "@/lib/rich-text/rich-text";

export type Children = ConstructorParameters<typeof Document>[0]["sections"][number]["children"];
type Options = Partial<ConstructorParameters<typeof Document>[0]>;

export const built = (children: Children, options: Options = {}) =>
  Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));
export const line = (text: string, more: object = {}) => new Paragraph({ text, ...more });
export const numbered = (text: string, reference: string, level = 0, instance = 0) =>
  line(text, { numbering: { reference, level, instance } });
export const level = (at: number, format: string, text: string, start = 1) => ({
  level: at,
  format: format as (typeof LevelFormat)[keyof typeof LevelFormat],
  text,
  start,
  alignment: AlignmentType.LEFT,
});
export const list = (reference: string, ...levels: ReturnType<typeof level>[]) => ({ reference, levels });
export const numbering = (...config: ReturnType<typeof list>[]): Options => ({ numbering: { config } });

export async function imported(buffer: Buffer) {
  const result = await richTextFromDocx(buffer);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const parsed = parseRichText(result.value.doc);
  if (!parsed.ok || JSON.stringify(parsed.value) !== JSON.stringify(result.value.doc))
    throw new Error(JSON.stringify(parsed));
  return result.value;
}
export const shape = (doc: RichText) => doc.content.map((node) => `${node.type}${node.attrs?.level ?? ""}`);
export const lines = (doc: RichText) => plainText(doc).split("\n");

export async function edited(buffer: Buffer, part: string, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(buffer);
  zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "nodebuffer" });
}
