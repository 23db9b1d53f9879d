import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process as `pid:start`. The start tells a living process from a later one that was given the same number. */
export type ProcessIdentity = string;

/** The identity of a running process, or null when there is none (a zombie counts as none). */
export function identityOf(pid: number): ProcessIdentity | null {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return null;
  const start = startOf(pid);
  return start === null ? null : `${pid}:${start}`;
}

/** True while the very process that an identity names is running. */
export function isRunning(identity: ProcessIdentity): boolean {
  const [pid, start] = splitIdentity(identity);
  const now = identityOf(pid);
  return now !== null && (start === "" || now === `${pid}:` || now === identity);
}

/** The name of a running process's program as the system reports it (`postgres`), or null when that is unknown. */
export function programOf(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
    } catch {
      return null;
    }
  }
  return process.platform === "win32" ? null : ps(pid, "comm")?.split("/").at(-1) || null;
}

export function pidOf(identity: ProcessIdentity): number {
  return splitIdentity(identity)[0];
}

function splitIdentity(identity: ProcessIdentity): [number, string] {
  const colon = identity.indexOf(":");
  return colon < 0 ? [Number(identity), ""] : [Number(identity.slice(0, colon)), identity.slice(colon + 1)];
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function startOf(pid: number): string | null {
  if (process.platform === "win32") return "";
  if (process.platform !== "linux") return ps(pid, "lstart") ?? null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may itself contain blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? "");
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", `${column}=`], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
