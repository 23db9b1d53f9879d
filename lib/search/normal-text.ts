/** Raised whenever the form below changes: texts that were stored under older rules are then made anew. */
export const TEXT_RULES = 1;

const BRACKETS: Record<string, string> = {
  "[": "(",
  "{": "(",
  "【": "(",
  "〔": "(",
  "〖": "(",
  "]": ")",
  "}": ")",
  "】": ")",
  "〕": ")",
  "〗": ")",
};

/** Space, control and format characters, half surrogates: nothing a reader sees or means. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu;

/** What one character becomes; few different ones make up any text, so each is worked out once. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

function normalCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const normal = [...character.normalize("NFKC").toLowerCase()]
    .map((part) => BRACKETS[part] ?? (part === "ς" ? "σ" : part))
    .join("")
    .replace(UNSEEN, "");
  if (known.size < MOST_KNOWN) known.set(character, normal);
  return normal;
}

/**
 * The form in which texts and queries meet: full and half width, capitals, kinds of brackets (《》 and 〈〉 keep their
 * meaning) and spacing make no difference. Worked out character by character, so that a part of a text is a part of its
 * form, wherever it is cut.
 */
export function normalText(text: string): string {
  let normal = "";
  for (const character of text.normalize("NFC")) normal += normalCharacter(character);
  return normal;
}

export type TracedText = {
  /** The text itself, as it is to be shown. */
  shown: string;
  normal: string;
  /** For each UTF-16 unit of `normal`, where in `shown` the character it came from begins. */
  from: number[];
};

/** The same with the way back, so that what was found in the form can be shown in the text. */
export function tracedText(text: string): TracedText {
  const shown = text.normalize("NFC");
  const from: number[] = [];
  let normal = "";
  let at = 0;
  for (const character of shown) {
    const part = normalCharacter(character);
    for (let unit = 0; unit < part.length; unit++) from.push(at);
    normal += part;
    at += character.length;
  }
  return { shown, normal, from };
}
