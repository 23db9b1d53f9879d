import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { fingerprint } from "./fingerprint";
import { listeningSentence, refuseTakenPort } from "./port";
import { ownSecret } from "./secrets";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-launch-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a secret is made once, is long, and is nobody else's to read", () => {
  const secret = ownSecret(folder, "one");
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(ownSecret(folder, "one")).toBe(secret);
  expect(ownSecret(folder, "two")).not.toBe(secret);
  expect(statSync(path.join(folder, "secrets/one")).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(folder, "secrets")).mode & 0o777).toBe(0o700);
  expect(readdirSync(path.join(folder, "secrets")).sort()).toEqual(["one", "two"]);
});

test("a damaged secret is refused, never replaced: what it encrypted would be lost", () => {
  ownSecret(folder, "damaged");
  writeFileSync(path.join(folder, "secrets/damaged"), "\n");
  expect(() => ownSecret(folder, "damaged")).toThrow(/已损坏/);
  expect(readFileSync(path.join(folder, "secrets/damaged"), "utf8")).toBe("\n");
});

test("a taken port is refused by its number, a free one is not", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  await expect(refuseTakenPort({ HOST: "127.0.0.1", PORT: port }, 0)).rejects.toThrow(
    new RegExp(`端口 ${port} 已被另一个程序占用`),
  );
  const freed = new Promise((resolve) => setTimeout(() => server.close(resolve), 50));
  await expect(refuseTakenPort({ HOST: "127.0.0.1", PORT: port }, 2000)).resolves.toBeUndefined();
  await freed;
});

test.each([
  ["EACCES", /1024 以上/],
  ["EADDRNOTAVAIL", /HOST.*不是本机的地址/],
  ["ENOTFOUND", /HOST.*不是本机的地址/],
])("%s when listening becomes a sentence", (code, sentence) => {
  const error = Object.assign(new Error("no"), { code });
  expect(listeningSentence(error, { HOST: "192.0.2.1", PORT: 80 })).toMatch(sentence);
});

test("a fingerprint changes with every name, content and extra, and with nothing else", () => {
  const root = path.join(folder, "source");
  mkdirSync(path.join(root, "app/inner"), { recursive: true });
  writeFileSync(path.join(root, "app/a.ts"), "a");
  writeFileSync(path.join(root, "app/inner/b.ts"), "b");
  writeFileSync(path.join(root, "app/b.test.ts"), "test");
  const now = (extra: string[] = []) =>
    fingerprint(root, ["app", "missing"], extra, (name) => name.endsWith(".test.ts"));
  const seen = new Set([now(), now(["/xxgk"])]);
  writeFileSync(path.join(root, "app/b.test.ts"), "changed");
  writeFileSync(path.join(root, "app/a.ts"), "a");
  expect(seen.has(now())).toBe(true);
  writeFileSync(path.join(root, "app/a.ts"), "A");
  seen.add(now());
  rmSync(path.join(root, "app/inner/b.ts"));
  writeFileSync(path.join(root, "app/inner/c.ts"), "b");
  seen.add(now());
  expect(seen.size).toBe(4);
});
