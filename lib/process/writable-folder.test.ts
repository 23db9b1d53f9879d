import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { writableFolder } from "./writable-folder";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, "file"), "");

test("a folder is made with those above it, and may be there already", () => {
  const deep = path.join(folder, "a/b/c");
  writableFolder(deep);
  writableFolder(deep);
  expect(existsSync(deep)).toBe(true);
});

test.each([
  ["a file in its place", "file"],
  ["a file above it", "file/inside"],
])("%s is refused", (_, name) => {
  expect(() => writableFolder(path.join(folder, name))).toThrow(/同名文件/);
});

test("a place that takes no folders is refused at once", () => {
  expect(() =>
    writableFolder(process.platform === "linux" ? "/proc/gongkai/data" : path.join(folder, "file/x")),
  ).toThrow(/请用/);
});
