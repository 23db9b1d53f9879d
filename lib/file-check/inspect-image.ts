import { readFile } from "node:fs/promises";
import type { HiddenData } from "./hidden-data";
import { imageFacts } from "./image-facts";
import type { Inspection } from "./inspection";
import { FileRefused } from "./refuse";

const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_FRAMES = 500;

/**
 * Looks at the header of a picture, never decodes it.
 * @throws FileRefused for damaged pictures, pixel floods and files with something else behind the picture
 */
export async function inspectImage(file: string, extension: string, size: number): Promise<Inspection> {
  if (size > MOST_BYTES)
    throw new FileRefused("too-large", `图片超过 ${MOST_BYTES / 1024 / 1024} MB，请缩小后再上传。`);
  const bytes = await readFile(file);
  const facts = imageFacts(bytes, extension);
  if (!facts) throw new FileRefused("broken", "图片已损坏或不完整，请在本机打开检查，重新保存后再上传。");
  if (facts.width * facts.height > MOST_PIXELS)
    throw new FileRefused(
      "pixels",
      `图片有 ${facts.width} × ${facts.height} 像素，超过 5000 万像素，请缩小后再上传。`,
    );
  if (facts.frames > MOST_FRAMES)
    throw new FileRefused("pixels", `动图有 ${facts.frames} 帧，超过 ${MOST_FRAMES} 帧，请缩短后再上传。`);
  if (facts.trailing > 0 || /<(?:script|html|\?php|svg)/i.test(bytes.toString("latin1")))
    throw new FileRefused("polyglot", "图片里夹带着别的内容，没有接收。请重新另存图片后再上传。");
  const hiddenData: HiddenData[] = facts.hasLocation
    ? [
        {
          code: "hidden.location",
          place: "照片信息",
          message: "照片里记着拍摄地点。请用画图等软件另存一遍，去掉拍摄信息后再上传。",
        },
      ]
    : [];
  return { texts: [], hiddenData };
}
