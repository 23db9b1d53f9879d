const FILE = /^\/files\/[A-Za-z0-9_-]{1,64}\/([^/]{1,300})$/;
const REFERENCE = /^attachment:([A-Za-z0-9_-]{1,64})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const FORBIDDEN_IN_NAME = /[\u0000-\u0020\u007f\u202a-\u202e\u2066-\u2069\\/?#<>"'`]/;

/**
 * Whether a text may stand in `src`: a file of this site (`/files/{id}/{name}`) or the reference of an attachment
 * that has no address yet (`attachment:{reference}`). Pictures of other sites and data: addresses are refused.
 */
export function isImageAddress(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (REFERENCE.test(value)) return true;
  const name = FILE.exec(value)?.[1];
  if (name === undefined || FORBIDDEN_IN_NAME.test(name)) return false;
  const decoded = percentDecoded(name);
  return decoded !== null && decoded !== "." && decoded !== ".." && !/[/\\\0]/.test(decoded);
}

/** The reference inside `attachment:{reference}`, or null for an ordinary file address. */
export function attachmentReference(src: string): string | null {
  return REFERENCE.exec(src)?.[1] ?? null;
}

function percentDecoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}
