import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { tryAcquire, withFileLock } from "./file-lock";
import { identityOf, isRunning } from "./identity";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));

const living = (token: string) => ({ token, identity: identityOf(process.pid) ?? "" });
const dead = (token: string) => ({ token, identity: "999999999:1" });

test("of many who want the lock at once, one at a time has it", async () => {
  const file = path.join(folder, "one-at-a-time");
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => withFileLock(file, work)));
  expect(most).toBe(1);
});

test("a released lock leaves nothing behind, also when the work fails", async () => {
  const file = path.join(folder, "clean", "lock");
  await expect(withFileLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(path.dirname(file))).toEqual([]);
});

test("a living holder keeps the lock", () => {
  const file = path.join(folder, "kept");
  expect(tryAcquire(file, living("a"))).not.toBeNull();
  expect(tryAcquire(file, living("b"))).toBeNull();
});

test("a dead holder's lock is taken over by exactly one, also after several deaths in a row", () => {
  const file = path.join(folder, "inherited");
  tryAcquire(file, dead("a"));
  expect(tryAcquire(file, dead("b"))).toEqual([file, `${file}.a`]);
  expect(tryAcquire(file, living("c"))).toEqual([file, `${file}.a`, `${file}.b`]);
  expect(tryAcquire(file, living("d"))).toBeNull();
});

test("a lock file with nonsense in it belongs to nobody", async () => {
  const file = path.join(folder, "nonsense");
  writeFileSync(file, "\0\0\0");
  await expect(withFileLock(file, async () => "done")).resolves.toBe("done");
});

test("a process that ended is not running, and neither is another one under its number", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pid = child.pid as number;
  const identity = identityOf(pid) as string;
  expect(isRunning(identity)).toBe(true);
  if (process.platform === "linux") expect(isRunning(`${pid}:1`)).toBe(false);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.on("close", resolve));
  expect(isRunning(identity)).toBe(false);
});
