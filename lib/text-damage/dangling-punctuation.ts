import { type Damage, damageAt } from "./damage";

const SHAPES: [pattern: RegExp, message: string][] = [
  [
    /(?:[、，]|(?<=\p{Script=Han}),)(?=[ \u3000\u00a0]*$)/gmu,
    "段落以顿号或逗号结尾，可能缺少后面的文字，或应为句号。",
  ],
  [/[、，；：][。！？]|、[，；]|，[、；]/g, "两个标点连用，可能缺少中间的文字。"],
  [/^[ \u3000\u00a0]*[，。；、！？](?=\p{Script=Han})/gmu, "段落以标点开头，可能缺少前面的文字。"],
];

/** Punctuation that joins nothing: at the end or the beginning of a paragraph, or two marks where words stood between. */
export function findDanglingPunctuation(text: string): Damage[] {
  return SHAPES.flatMap(([pattern, message]) =>
    [...text.matchAll(pattern)].map((match) => {
      // The quote takes the words before the mark, so that the place can be found again.
      const before = /[^\n。；！？\t]{0,10}$/.exec(text.slice(0, match.index))?.[0].length ?? 0;
      const at = match.index - before;
      return damageAt("text.dangling-punctuation", text, at, before + match[0].length, message);
    }),
  );
}
