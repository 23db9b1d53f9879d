import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { failed, ok } from "@/lib/result";
import { DISK_FULL, isDiskFull, lacksRoom } from "./disk-full";
import { fileBody } from "./file-body";
import { receiveFile, tooLarge } from "./receive-file";
import type { Received, Store, StoredObject } from "./store";
import { syncFolder } from "./sync-folder";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * A store on the local disk: `quarantine/<uuid>`, and `objects/<first two digits>/<sha256>` once promoted. Both
 * lie in one folder, so that promotion is one rename: an object is there whole or not at all.
 */
export function localStore(folder: string): Store {
  const quarantine = path.join(folder, "quarantine");
  const objects = path.join(folder, "objects");
  const quarantined = (id: string) => path.join(quarantine, exact(id, UUID));
  const objectPath = (sha256: string) => path.join(objects, exact(sha256, SHA256).slice(0, 2), sha256);
  const has = (sha256: string) => exists(objectPath(sha256));

  return {
    has,
    async receive(id, stream, expected) {
      if ((expected.declaredSize ?? 0) > expected.maxBytes) return failed(tooLarge(expected.maxBytes));
      try {
        await mkdir(quarantine, { recursive: true, mode: 0o700 });
      } catch (error) {
        if (isDiskFull(error)) return failed(DISK_FULL);
        throw error;
      }
      if (await lacksRoom(quarantine, expected.declaredSize ?? 0)) return failed(DISK_FULL);
      const received = await receiveFile(quarantined(id), stream, expected);
      if (!received.ok) return received;
      await syncFolder(quarantine);
      return ok({ id, path: quarantined(id), ...received.value });
    },

    async promote(received: Received) {
      const target = objectPath(received.sha256);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      try {
        await rename(received.path, target);
      } catch (error) {
        // Promoted before (a repeated transaction), or, on Windows, the same bytes are being read right now.
        if (!(await has(received.sha256))) throw error;
        await rm(received.path, { force: true });
      }
      await syncFolder(path.dirname(target));
      await syncFolder(objects);
    },

    async discard(id) {
      await rm(quarantined(id), { force: true });
    },

    async open(sha256, range) {
      const file = await open(objectPath(sha256), "r").catch(absent);
      if (!file) return null;
      const { size } = await file.stat();
      return fileBody(file, range ?? { start: 0, end: size - 1 });
    },

    async remove(sha256) {
      await rm(objectPath(sha256), { force: true });
    },

    async *list(): AsyncGenerator<StoredObject> {
      for (const start of await names(objects))
        for (const sha256 of await names(path.join(objects, start))) {
          if (!SHA256.test(sha256)) continue;
          const found = await stat(objectPath(sha256)).catch(absent);
          if (found) yield { sha256, size: found.size, storedAt: found.ctime };
        }
    },

    async sweepQuarantine(before) {
      const swept: string[] = [];
      for (const id of await names(quarantine)) {
        if (!UUID.test(id)) continue;
        const found = await stat(quarantined(id)).catch(absent);
        if (!found || found.mtime >= before) continue;
        await rm(quarantined(id), { force: true });
        swept.push(id);
      }
      return swept;
    },
  };
}

/** Names come from rows and never from a request; whatever else gets here must not become a path. */
function exact(name: string, pattern: RegExp): string {
  if (!pattern.test(name)) throw new Error("not the name of a stored file");
  return name;
}

async function names(folder: string): Promise<string[]> {
  return ((await readdir(folder).catch(absent)) ?? []).sort();
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    (error) => absent(error) !== null,
  );
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
