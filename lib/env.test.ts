import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readEnv } from "./env";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-env-"));
const strong = "3f9a1c7e5b2d8046af13c9e7b5d20846";
const secretFile = path.join(folder, "secret");
const emptyFile = path.join(folder, "empty");
writeFileSync(secretFile, `${strong}\n`);
writeFileSync(emptyFile, "\n");
afterAll(() => rmSync(folder, { recursive: true }));

test("without any setting the documented defaults hold", () => {
  expect(readEnv({})).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATA_DIR: path.resolve("data"),
    BASE_PATH: "",
    WORKERS: 1,
    FRONT: "1",
    FRONT_CACHE_MB: 64,
    GONGKAI_SAMPLE: "1",
  });
});

test("an empty value counts as absent", () => {
  expect(readEnv({ PORT: "", DATABASE_URL: " " })).toMatchObject({ PORT: 3000, DATABASE_URL: undefined });
});

test("a secret may stand in a file, with a line end", () => {
  expect(readEnv({ GONGKAI_KEY_FILE: secretFile }).GONGKAI_KEY).toBe(strong);
  expect(readEnv({ GONGKAI_KEY_FILE: secretFile, GONGKAI_KEY: strong }).GONGKAI_KEY).toBe(strong);
});

test("addresses are brought to one form", () => {
  expect(readEnv({ BASE_URL: "https://www.example.gov.cn/", BASE_PATH: "/xxgk/" })).toMatchObject({
    BASE_URL: "https://www.example.gov.cn",
    BASE_PATH: "/xxgk",
  });
});

describe("a wrong value is refused with a sentence that names the variable", () => {
  const wrong: [string, Record<string, string>][] = [
    ["PORT", { PORT: "abc" }],
    ["PORT", { PORT: "0" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "1e3" }],
    ["HOST", { HOST: "http://x" }],
    ["WORKERS", { WORKERS: "0" }],
    ["WORKERS", { WORKERS: "-1" }],
    ["FRONT", { FRONT: "off" }],
    ["FRONT_CACHE_MB", { FRONT_CACHE_MB: "0" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://a@b/c" }],
    ["DATABASE_URL", { DATABASE_URL: "localhost:5432" }],
    ["BASE_URL", { BASE_URL: "www.example.gov.cn" }],
    ["BASE_URL", { BASE_URL: "https://www.example.gov.cn/xxgk" }],
    ["BASE_PATH", { BASE_PATH: "xxgk" }],
    ["BASE_PATH", { BASE_PATH: "/a/../b c" }],
    ["GONGKAI_SAMPLE", { GONGKAI_SAMPLE: "no" }],
    ["NEXTAUTH_SECRET", { NEXTAUTH_SECRET: "short" }],
    ["GONGKAI_KEY", { GONGKAI_KEY: "please-change-me-please-change-me-please" }],
    ["GONGKAI_KEY", { GONGKAI_KEY: "a".repeat(40) }],
    ["SMTP_URL", { SMTP_URL: "mail.example.gov.cn" }],
    ["S3_SECRET_ACCESS_KEY", { S3_BUCKET: "files", S3_ACCESS_KEY_ID: "id" }],
    ["DATABASE_URL_FILE", { DATABASE_URL_FILE: path.join(folder, "missing") }],
    ["GONGKAI_KEY_FILE", { GONGKAI_KEY_FILE: emptyFile }],
    ["GONGKAI_KEY_FILE", { GONGKAI_KEY_FILE: secretFile, GONGKAI_KEY: `${strong}x` }],
  ];
  test.each(wrong)("%s: %j", (name, variables) => {
    expect(() => readEnv(variables)).toThrow(new RegExp(`${name}.*。$`));
  });
});

test("the sentence never repeats a secret", () => {
  expect(() => readEnv({ DATABASE_URL: "postgresq://u:geheim@h/d" })).toThrow(/^(?!.*geheim).*DATABASE_URL/);
});
