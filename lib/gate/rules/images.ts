import type { GateCheck } from "@/lib/gate/draft";
import { imagesOf } from "@/lib/rich-text/plain-text";

const FILE_NAME = /\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/i;
const SAYS_NOTHING = new Set(["", "图片", "图", "照片", "image", "img", "picture", "截图", "插图"]);

/** Every picture that is no mere ornament has words in its place for people who cannot see it. */
export const checkImages: GateCheck = ({ body }) =>
  imagesOf(body).flatMap(({ block, alt, decorative }, index) => {
    const text = alt.trim();
    if (decorative || !(SAYS_NOTHING.has(text.toLowerCase()) || FILE_NAME.test(text))) return [];
    return [
      {
        code: "image.alternative-text",
        message: `第 ${index + 1} 张图片缺少替代文字：请用一句话写出图片说了什么，看不见图片的人靠它了解内容。`,
        place: { block },
        ...(text ? { quote: text } : {}),
      },
    ];
  });
