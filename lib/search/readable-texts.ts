import { z } from "zod";

const placedTexts = z.array(z.object({ place: z.string(), text: z.string() }));

/** Places of a file that nobody sees who opens it; they are read for the publishing checks, not for the public. */
const HIDDEN_PLACE =
  /(?:^|[：:/› ])(?:隐藏的工作表|批注$|备注 \d|注释$|文件属性$|数据透视表缓存$)|第 \d+ 页的批注$|（(?:隐藏文字|修订中已删除的文字)）$/;

/** What a reader of an attachment meets, out of all that the check of the file took out of it. */
export function readableTexts(stored: unknown): { place: string; text: string }[] {
  const texts = placedTexts.safeParse(stored);
  return texts.success ? texts.data.filter(({ place }) => !HIDDEN_PLACE.test(place)) : [];
}
