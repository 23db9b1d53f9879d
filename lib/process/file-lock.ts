import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { identityOf, isRunning } from "./identity";

type Holder = { token: string; identity: string };

/**
 * Runs `work` while holding the lock `file`, so that no other process runs its own under the same lock. A lock whose
 * holder died is taken over at once.
 *
 * Removing a dead holder's file would be a race between two who both saw it dead. So nobody removes it: the successor
 * creates `<file>.<token of the dead>`, which can happen only once, and holds the lock as the end of that chain.
 * A release removes the first link before the rest; a claim counts only if the first link is still the one it began at.
 *
 * @throws what `work` throws, or the file system's error when the folder cannot be written.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  const chain = await acquire(file, onWait);
  try {
    return await work();
  } finally {
    for (const link of chain) rmSync(link, { force: true });
  }
}

async function acquire(file: string, onWait?: () => void): Promise<string[]> {
  mkdirSync(path.dirname(file), { recursive: true });
  const me: Holder = { token: randomUUID(), identity: identityOf(process.pid) ?? `${process.pid}:` };
  for (let waited = false; ; waited = true) {
    const chain = tryAcquire(file, me);
    if (chain) return chain;
    if (!waited) onWait?.();
    await wait(25 + Math.random() * 50);
  }
}

/** The chain of files now held, or null when somebody alive holds the lock. */
export function tryAcquire(file: string, me: Holder): string[] | null {
  const chain: string[] = [];
  const first = read(file);
  let link = file;
  let holder = first;
  while (holder) {
    if (isRunning(holder.identity)) return null;
    chain.push(link);
    link = `${file}.${holder.token}`;
    holder = read(link);
  }
  if (!create(link, me)) return null;
  chain.push(link);
  if (chain.length === 1 || read(file)?.token === first?.token) return chain;
  rmSync(link, { force: true });
  return null;
}

function read(file: string): Holder | null {
  try {
    const [token = "", identity = ""] = readFileSync(file, "utf8").split("\n");
    // A power cut may have left anything in the file, and the token becomes part of a file's name.
    return { token: token.replaceAll(/[^\w-]/g, ""), identity };
  } catch {
    return null;
  }
}

/** Creates the file with its whole content at once, or returns false because it exists. */
function create(file: string, me: Holder): boolean {
  const draft = `${file}.new-${me.token}`;
  writeFileSync(draft, `${me.token}\n${me.identity}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST" || code === "ENOENT") return false;
    return createWithoutLink(file, me, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems without hard links (exFAT, some network drives). */
function createWithoutLink(file: string, me: Holder, cause: unknown): boolean {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw cause;
  try {
    writeFileSync(file, `${me.token}\n${me.identity}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
