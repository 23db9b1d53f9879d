import { encodeFileName } from "./file-address";

/** Opened in the browser by its own viewer, always under a sandbox policy; every other file is a download. */
const INLINE = new Set(["application/pdf", "image/png", "image/jpeg", "image/gif"]);

/**
 * `Content-Disposition` with the name in UTF-8 (RFC 6266, RFC 8187) and an ASCII name for programs that read no other.
 */
export function contentDisposition(file: { name: string; mediaType: string }): string {
  const ascii = file.name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const fallback = /[A-Za-z0-9]/.test(ascii.replace(/\.[^.]*$/, ""))
    ? ascii
    : ascii.replace(/^.*(?=\.)/, "file");
  const kind = INLINE.has(file.mediaType) ? "inline" : "attachment";
  return `${kind}; filename="${fallback}"; filename*=UTF-8''${encodeFileName(file.name)}`;
}
