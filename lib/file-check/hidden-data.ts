/**
 * Something in a file that its reader does not see on opening it: the way in which offices most often publish
 * personal data by accident. What it means for publication is decided in `lib/gate/levels.ts`.
 */
export type HiddenData = {
  /** Stable dotted code: `hidden.sheet`, `hidden.comment`, `hidden.author` … */
  code: HiddenDataCode;
  /** Where in the file, in words: 工作表“名单”, 批注, 第 3 页. */
  place: string;
  /** What it is and what to do about it. */
  message: string;
  /** A short piece of what is hidden, so that the officer recognises it. */
  quote?: string;
};

export type HiddenDataCode =
  | "hidden.annotation"
  | "hidden.author"
  | "hidden.comment"
  | "hidden.embedded-file"
  | "hidden.embedded-object"
  | "hidden.external-link"
  | "hidden.location"
  | "hidden.macro"
  | "hidden.not-readable"
  | "hidden.no-text-layer"
  | "hidden.pivot-cache"
  | "hidden.rows-or-columns"
  | "hidden.script"
  | "hidden.sheet"
  | "hidden.text"
  | "hidden.tracked-change";
