import type { ByteRange } from "@/lib/storage/store";

const LONGEST = 15;

/**
 * What a Range header asks for of `size` bytes (RFC 9110 §14): one range, a range that cannot be had (416), or null
 * for the whole: no header, another unit, several ranges, or words that are no range at all.
 */
export function byteRange(header: string | null, size: number): ByteRange | "unsatisfiable" | null {
  const [, first = "", last = ""] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? "") ?? [];
  if ((first === "" && last === "") || first.length > LONGEST || last.length > LONGEST) return null;
  if (first === "") {
    const suffix = Math.min(Number(last), size);
    return suffix === 0 ? "unsatisfiable" : { start: size - suffix, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "unsatisfiable" : { start, end };
}
