// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** Characters that turn the direction of reading: they can make a line read otherwise than it is stored. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Text as it may be stored: without control characters (jsonb refuses NUL), half characters and direction marks;
 * line breaks and tabs inside one text become a space, since a break is a node of its own.
 */
export function cleanText(text: string): string {
  return text.replace(BREAKS, " ").replace(CONTROLS, "").replace(DIRECTION, "").replace(LONE_SURROGATE, "");
}
