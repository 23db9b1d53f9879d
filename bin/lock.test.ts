import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript, because it must run before anything is installed
import { missingFromLock } from "./lock.mjs";

const lock = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../package-lock.json"), "utf8"));

test("the lock holds the packages of every system, so that npm ci accepts it on each (else: node bin/lock.mjs)", () => {
  expect(missingFromLock(lock.packages)).toEqual([]);
});

test("a package that only another system can use is found missing and described from its name", () => {
  const packages = {
    "node_modules/tool": {
      version: "2.0.0",
      optionalDependencies: { "@tool/linux-arm64-musl": "2.0.0", "@tool/here": "2.0.0" },
    },
    "node_modules/tool/node_modules/@tool/here": { version: "2.0.0" },
  };
  expect(missingFromLock(packages)).toEqual([
    [
      "node_modules/@tool/linux-arm64-musl",
      { version: "2.0.0", cpu: ["arm64"], libc: ["musl"], optional: true, os: ["linux"] },
    ],
  ]);
});

test("nothing in the lock comes from anywhere but the registry", () => {
  const foreign = Object.values<{ resolved?: string }>(lock.packages).filter(
    (entry) => entry.resolved && !entry.resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(foreign).toEqual([]);
});
