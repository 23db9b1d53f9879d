import { once } from "node:events";
import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { entryName } from "./archive-entry-name";
import { archiveProblem } from "./archive-limits";
import { FileRefused } from "./refuse";

/** One file inside an archive; folders are left out. */
export type ArchiveEntry = {
  name: string;
  compressedSize: number;
  /** Bytes, as the archive says; reading stops with a refusal where the data goes on. */
  size: number;
  source: yauzl.Entry;
};

/** An archive within the limits, ready to be read entry by entry. */
export type Archive = {
  entries: ArchiveEntry[];
  /** Streams an entry; the last byte is checked against the size the archive names. */
  stream(entry: ArchiveEntry): Promise<Readable>;
  /** A whole entry of at most `most` bytes. */
  read(entry: ArchiveEntry, most: number): Promise<Buffer>;
  find(name: string): ArchiveEntry | undefined;
  close(): void;
};

/**
 * Opens a ZIP container (also docx, xlsx, ofd …) and checks its directory before a byte is unpacked.
 * @throws FileRefused when it is broken, encrypted, or beyond the limits of `archive-limits.ts`
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await yauzl
    .openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    })
    .catch(() => {
      throw new FileRefused("broken", "文件已损坏，打不开。请在本机打开检查，重新保存后再上传。");
    });
  try {
    const all = await readDirectory(zip);
    const problem = archiveProblem(all, zip.fileSize);
    if (problem) throw new FileRefused("archive", problem);
    const entries = all.filter(({ name }) => !name.endsWith("/"));
    return {
      entries,
      stream: (entry) => openEntry(zip, entry),
      read: (entry, most) => readEntry(zip, entry, most),
      find: (name) => entries.find((entry) => entry.name === name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const MOST_DIRECTORY_ENTRIES = 10_000;

async function readDirectory(zip: yauzl.ZipFile): Promise<ArchiveEntry[]> {
  if (zip.entryCount > MOST_DIRECTORY_ENTRIES)
    throw new FileRefused("archive", `压缩包里的文件太多（${zip.entryCount} 个），请分成几个再上传。`);
  const entries: ArchiveEntry[] = [];
  try {
    for await (const source of zip.eachEntry())
      entries.push({
        name: entryName(source),
        compressedSize: source.compressedSize,
        size: source.uncompressedSize,
        source,
      });
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused("broken", "文件已损坏，目录读不出来。请在本机打开检查，重新保存后再上传。");
  }
  return entries;
}

async function openEntry(zip: yauzl.ZipFile, entry: ArchiveEntry): Promise<Readable> {
  return zip.openReadStreamPromise(entry.source).catch(() => {
    throw new FileRefused("broken", "文件已损坏，有一部分读不出来。请重新保存后再上传。");
  });
}

async function readEntry(zip: yauzl.ZipFile, entry: ArchiveEntry, most: number): Promise<Buffer> {
  if (entry.size > most) throw new FileRefused("archive", "文件里有一个部分过大，无法检查。请精简后再上传。");
  const stream = await openEntry(zip, entry);
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  try {
    await once(stream, "end");
  } catch {
    throw new FileRefused("broken", "文件已损坏，有一部分读不出来。请重新保存后再上传。");
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
}
