import { open } from "node:fs/promises";

/** Makes the names in a folder durable: without it a new or renamed file may be gone after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; there the file system's own journal has to do.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
