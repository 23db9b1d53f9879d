import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identityOf, isRunning } from "@/lib/process/identity";

/**
 * Who uses the embedded server just now: one file for each program, with the identity of its process. Whoever leaves last
 * stops the server; a program that was killed counts as gone. To be called under the server's lock only.
 */
export function registerUser(folder: string): string {
  const users = path.join(folder, "users");
  mkdirSync(users, { recursive: true });
  const identity = identityOf(process.pid) ?? `${process.pid}:`;
  const file = path.join(users, `${process.pid}-${process.hrtime.bigint()}`);
  writeFileSync(file, identity);
  return file;
}

/** True when nobody alive is left; forgets those who died. */
export function isUnused(folder: string): boolean {
  const users = path.join(folder, "users");
  let alive = 0;
  for (const entry of list(users)) {
    if (isRunning(entry.identity)) alive += 1;
    else rmSync(entry.file, { force: true });
  }
  return alive === 0;
}

function list(users: string): { file: string; identity: string }[] {
  mkdirSync(users, { recursive: true });
  return readdirSync(users).map((name) => {
    const file = path.join(users, name);
    return { file, identity: readFileSync(file, "utf8") };
  });
}
