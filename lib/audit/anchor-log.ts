import { type FileHandle, mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";

/** The last event of the log at one instant, kept outside the database: whoever cuts events off cannot cut it here. */
export type Anchor = { seq: string; hash: string; at: Date };

/** Bytes at the end of the file in which its last line certainly stands. */
const TAIL = 1024;
const LINE = /^(\d{1,19}) ([0-9a-f]{64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/;

/** The file of anchors of this installation. */
export function anchorPath(): string {
  return path.resolve(process.env.DATA_DIR || "data", "audit-anchor.log");
}

/** All anchors, oldest first, and the numbers (from 1) of lines that are none. */
export async function readAnchors(
  file = anchorPath(),
): Promise<{ anchors: Anchor[]; unreadableLines: number[] }> {
  const text = (await readFile(file, "utf8").catch(absent)) ?? "";
  const anchors: Anchor[] = [];
  const unreadableLines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const anchor = parseLine(line);
    if (anchor) anchors.push(anchor);
    else unreadableLines.push(index + 1);
  }
  return { anchors, unreadableLines };
}

/** The newest anchor; null while there is none. Reads the end of the file only. */
export async function lastAnchor(file = anchorPath()): Promise<Anchor | null> {
  const handle = await open(file, "r").catch(absent);
  if (!handle) return null;
  try {
    const lines = (await endOf(handle)).split("\n");
    return lines.map(parseLine).findLast((anchor) => anchor !== null) ?? null;
  } finally {
    await handle.close();
  }
}

/** Appends an anchor, durable when this returns; readable by the owner alone. */
export async function appendAnchor(anchor: Anchor, file = anchorPath()): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, "a+", 0o600);
  try {
    // A line that a power cut tore is closed first: it must not spoil the next one.
    const torn = /[^\n]$/.test(await endOf(handle)) ? "\n" : "";
    await handle.appendFile(`${torn}${anchor.seq} ${anchor.hash} ${anchor.at.toISOString()}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function parseLine(line: string): Anchor | null {
  const [, seq, hash, at] = LINE.exec(line) ?? [];
  return seq && hash && at ? { seq, hash, at: new Date(at) } : null;
}

async function endOf(handle: FileHandle): Promise<string> {
  const { size } = await handle.stat();
  const start = Math.max(0, size - TAIL);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, start);
  return buffer.toString("utf8", 0, bytesRead);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
