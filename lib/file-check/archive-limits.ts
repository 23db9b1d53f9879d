import type { ArchiveEntry } from "./archive";

const MEGABYTE = 1024 * 1024;
export const ARCHIVE_LIMITS = {
  entries: 5_000,
  /** Bytes of all entries unpacked. */
  totalSize: 500 * MEGABYTE,
  /** Unpacked to packed, of one entry and of the whole; spreadsheets of zeros reach about 100. */
  ratio: 250,
  /** Entries below this size may be packed as tightly as they like. */
  ratioFrom: MEGABYTE,
  nameLength: 255,
  depth: 20,
} as const;

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 30;
const SYMBOLIC_LINK = 0o120000;

/**
 * Why an archive is not opened, in one sentence; `null` when it may be. Looks only at the directory: nothing is unpacked.
 * @param fileSize bytes of the archive itself
 */
export function archiveProblem(entries: readonly ArchiveEntry[], fileSize: number): string | null {
  if (entries.length === 0) return "压缩包是空的，请重新打包后再上传。";
  if (entries.length > ARCHIVE_LIMITS.entries)
    return `压缩包里的文件太多（超过 ${ARCHIVE_LIMITS.entries} 个），请分成几个再上传。`;
  if (entries.some(({ source }) => source.isEncrypted()))
    return "文件设置了密码，无法检查也无法公开。请去掉密码后再上传。";
  if (entries.some(({ source }) => ![STORED, DEFLATED].includes(source.compressionMethod)))
    return "压缩包用了少见的压缩方式，无法检查。请用系统自带的“压缩”重新打包。";
  if (entries.some(({ source }) => ((source.externalFileAttributes >>> 16) & 0o170000) === SYMBOLIC_LINK))
    return "压缩包里有指向别处的快捷链接，请去掉后重新打包。";
  return nameProblem(entries) ?? sizeProblem(entries) ?? overlapProblem(entries, fileSize);
}

function nameProblem(entries: readonly ArchiveEntry[]): string | null {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!isSafePath(name)) return "压缩包里有不安全的文件路径，请重新打包后再上传。";
    const key = name.toLowerCase();
    if (seen.has(key)) return "压缩包里有同名文件，请改名后重新打包。";
    seen.add(key);
  }
  return null;
}

function isSafePath(name: string): boolean {
  const parts = name.replace(/\/$/, "").split("/");
  return (
    name.length <= ARCHIVE_LIMITS.nameLength &&
    parts.length <= ARCHIVE_LIMITS.depth &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    !/[\\\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]|^[A-Za-z]:/.test(name) &&
    parts.every((part) => part !== "" && part !== "." && part !== "..")
  );
}

function sizeProblem(entries: readonly ArchiveEntry[]): string | null {
  let size = 0;
  let packed = 0;
  for (const entry of entries) {
    size += entry.size;
    packed += entry.compressedSize;
    if (entry.size > ARCHIVE_LIMITS.ratioFrom && entry.size > entry.compressedSize * ARCHIVE_LIMITS.ratio)
      return TOO_TIGHT;
  }
  if (size > ARCHIVE_LIMITS.totalSize)
    return `文件解压后超过 ${ARCHIVE_LIMITS.totalSize / MEGABYTE} MB，请分成几个再上传。`;
  return size > ARCHIVE_LIMITS.ratioFrom && size > packed * ARCHIVE_LIMITS.ratio ? TOO_TIGHT : null;
}

const TOO_TIGHT = "文件压缩得异常紧，可能是解压炸弹，没有接收。请核对文件来源后重新打包。";

/** Entries that share bytes unpack to far more than they hold; ordinary programs never write such archives. */
function overlapProblem(entries: readonly ArchiveEntry[], fileSize: number): string | null {
  const spans = entries
    .map(({ source, compressedSize }) => ({
      start: source.relativeOffsetOfLocalHeader,
      end: source.relativeOffsetOfLocalHeader + LOCAL_HEADER + source.fileNameLength + compressedSize,
    }))
    .sort((one, other) => one.start - other.start);
  const overlaps = spans.some(({ start }, at) => at > 0 && start < (spans[at - 1]?.end ?? 0));
  return overlaps || (spans.at(-1)?.end ?? 0) > fileSize
    ? "压缩包的结构不正常，没有接收。请重新打包后再上传。"
    : null;
}
