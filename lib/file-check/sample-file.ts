import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Writes the bytes to a file with a meaningless name, hands its path on, and removes it afterwards. */
export async function withFile<T>(bytes: Buffer | string, act: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "gongkai-test-"));
  const file = path.join(folder, randomUUID());
  await writeFile(file, bytes);
  try {
    return await act(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
