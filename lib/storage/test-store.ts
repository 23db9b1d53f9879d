import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll } from "vitest";
import { localStore } from "./local-store";
import type { Store } from "./store";

/** For tests: a store in a folder of its own, and what lies in it. */
export function useStore(): { store: Store; folder: string; quarantined(): string[]; objects(): string[] } {
  const held = { store: undefined as unknown as Store, folder: "" };
  beforeAll(() => {
    held.folder = mkdtempSync(path.join(tmpdir(), "gongkai-files-"));
    held.store = localStore(held.folder);
  });
  afterAll(() => rmSync(held.folder, { recursive: true, force: true }));
  return Object.assign(held, {
    quarantined: () => filesIn(path.join(held.folder, "quarantine")),
    objects: () => filesIn(path.join(held.folder, "objects")),
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A stream of `size` bytes in chunks, made while it is read; `fault` is thrown after the last of them. */
export function generated(size: number, fault?: Error): Readable {
  const chunk = Buffer.alloc(64 * 1024, "公开");
  return Readable.from(
    (function* () {
      for (let left = size; left > 0; left -= chunk.length)
        yield chunk.subarray(0, Math.min(left, chunk.length));
      if (fault) throw fault;
    })(),
    { objectMode: false },
  );
}
