import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";
import { DISK_FULL, isDiskFull } from "./disk-full";
import type { Expected } from "./store";

/** Milliseconds without a byte after which a sender counts as gone. */
const PATIENCE = 60_000;
/** Bytes read and thrown away after a refusal: cut off at once, the sender would never get to hear it. */
const OVERRUN = 8 * 1024 * 1024;

/** The sender went away, fell silent or broke the connection. */
class Interrupted extends Error {}

/**
 * Writes a stream to a new file, hashing on the way with the back-pressure of the disk, and returns only when the
 * bytes are durable and are those the sender announced. In every other case the file is gone again.
 * @throws whatever the disk throws, except that it is full
 */
export async function receiveFile(
  path: string,
  stream: Readable,
  expected: Expected,
  patience = PATIENCE,
): Promise<Result<{ size: number; sha256: string }>> {
  let outcome: Result<{ size: number; sha256: string }> | undefined;
  try {
    const file = await open(path, "wx", 0o600);
    try {
      outcome = await write(file, stream, expected, patience);
      if (outcome.ok) await file.sync();
    } finally {
      await file.close();
    }
    return outcome;
  } catch (error) {
    outcome = undefined;
    if (isDiskFull(error)) return failed(DISK_FULL);
    if (error instanceof Interrupted) return failed(INTERRUPTED);
    throw error;
  } finally {
    if (!outcome?.ok) await rm(path, { force: true });
  }
}

async function write(file: FileHandle, stream: Readable, expected: Expected, patience: number) {
  const hash = createHash("sha256");
  let size = 0;
  let refusal: Issue | undefined;
  let overrun = 0;
  for await (const chunk of chunksOf(stream, patience)) {
    if (refusal) {
      overrun += chunk.byteLength;
      if (overrun > OVERRUN) break;
      continue;
    }
    size += chunk.byteLength;
    if (size > expected.maxBytes) refusal = tooLarge(expected.maxBytes);
    else if (!(await append(file, chunk))) refusal = DISK_FULL;
    else hash.update(chunk);
  }
  if (refusal) return failed(refusal);
  if (size === 0) return failed(EMPTY);
  if (expected.declaredSize !== null && size !== expected.declaredSize) return failed(SIZE_DIFFERS);
  const sha256 = hash.digest("hex");
  if (expected.declaredSha256 !== null && sha256 !== expected.declaredSha256) return failed(HASH_DIFFERS);
  return ok({ size, sha256 });
}

/** False when the disk has no room for the chunk. */
async function append(file: FileHandle, chunk: Uint8Array): Promise<boolean> {
  try {
    await file.writeFile(chunk);
    return true;
  } catch (error) {
    if (isDiskFull(error)) return false;
    throw error;
  }
}

async function* chunksOf(stream: Readable, patience: number): AsyncGenerator<Uint8Array> {
  const timer = setTimeout(() => stream.destroy(new Interrupted("silent")), patience);
  try {
    for await (const chunk of stream) {
      timer.refresh();
      yield chunk;
    }
  } catch (cause) {
    throw new Interrupted("interrupted", { cause });
  } finally {
    clearTimeout(timer);
  }
}

export const EMPTY = { code: "upload.empty", message: "这是一个空文件（0 字节），请选择有内容的文件。" };
const SIZE_DIFFERS = {
  code: "upload.size-differs",
  message: "收到的文件与发送的大小不一致，可能在传输中中断，请重新上传。",
};
const HASH_DIFFERS = {
  code: "upload.hash-differs",
  message: "收到的文件与您电脑上的内容不一致，可能在传输中损坏，请重新上传。",
};
const INTERRUPTED = { code: "upload.interrupted", message: "上传中断，文件没有保存，请重新上传。" };

export function tooLarge(maxBytes: number) {
  const limit = maxBytes < 1024 * 1024 ? `${maxBytes} 字节` : `${Math.floor(maxBytes / 1024 / 1024)} MB`;
  return { code: "upload.too-large", message: `文件超过 ${limit} 的上限，请压缩或拆分后再上传。` };
}
