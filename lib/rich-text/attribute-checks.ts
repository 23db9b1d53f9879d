import { isImageAddress } from "./image-address";
import { isLinkAddress } from "./link-address";

/** Longest texts an attribute may hold, in UTF-16 units. */
export const LONGEST_CAPTION = 300;
export const LONGEST_ALTERNATIVE = 1000;
export const LONGEST_FOOTNOTE = 2000;
export const LARGEST_SPAN = 100;

export const ALIGNMENTS = ["left", "center", "right", "justify"] as const;
export const HEADING_LEVELS = [2, 3, 4] as const;
export const SCOPES = ["col", "row"] as const;

type Check = (value: unknown) => void;

/** Why an attribute is refused, as a Chinese sentence for the author, with the code of its issue. */
export class AttributeRefused extends RangeError {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function oneOf(allowed: readonly unknown[], what: string): Check {
  return (value) => {
    if (!allowed.includes(value))
      throw new AttributeRefused("rich-text.attribute", `${what}的取值不在允许范围内`);
  };
}

export function textUpTo(longest: number, what: string): Check {
  return (value) => {
    if (typeof value !== "string") throw new AttributeRefused("rich-text.attribute", `${what}应为文字`);
    if (value.length > longest)
      throw new AttributeRefused("rich-text.length", `${what}不能超过 ${longest} 个字`);
  };
}

export function wholeNumber(least: number, most: number, what: string): Check {
  return (value) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      throw new AttributeRefused("rich-text.attribute", `${what}应为 ${least} 到 ${most} 之间的整数`);
  };
}

export const yesOrNo: Check = (value) => {
  if (typeof value !== "boolean") throw new AttributeRefused("rich-text.attribute", "装饰图标记应为是或否");
};

export const linkAddress: Check = (value) => {
  if (!isLinkAddress(value))
    throw new AttributeRefused(
      "rich-text.link",
      "链接地址不能使用：只接受 http、https、mailto、tel 地址，或者以 / 开头的本站地址",
    );
};

export const imageAddress: Check = (value) => {
  if (!isImageAddress(value))
    throw new AttributeRefused("rich-text.image", "图片必须先上传为本条信息的附件，不能引用其他网站的图片");
};

/** The text of a footnote: never empty, since a number without a note misleads. */
export const footnoteText: Check = (value) => {
  textUpTo(LONGEST_FOOTNOTE, "脚注")(value);
  if ((value as string).trim() === "")
    throw new AttributeRefused("rich-text.footnote", "脚注没有内容，请填写或删除");
};
