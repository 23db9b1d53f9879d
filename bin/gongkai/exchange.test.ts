import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";

const database = useDatabase();
const root = path.resolve(import.meta.dirname, "../..");
const fixture = path.join(root, "lib/page-import/fixtures/damaged-report.txt");
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-cli-"));
let slug = "";

beforeAll(async () => {
  slug = (await makeBureau()).agency.slug;
});
afterAll(() => rmSync(folder, { recursive: true }));

function gongkai(...args: string[]) {
  const environment = { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder, GONGKAI_ENV_FILE: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/gongkai.mjs", ...args], {
    encoding: "utf8",
    cwd: root,
    env: environment,
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

describe("gongkai import page", () => {
  it("tries a page, takes it, prints nothing but JSON when asked, and refuses it a second time", async () => {
    const page = ["import", "page", fixture, "--agency", slug, "--category", "11-1"];
    const dry = gongkai(...page, "--dry-run");
    expect(dry).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/试运行：没有写入。$/),
    });
    expect(await db.document.count()).toBe(0);
    const { status, stdout } = gongkai(...page, "--json");
    const answer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(answer.path).toMatch(/^\/disclosure\/items\/\d+$/);
    expect(answer.recognised).toContainEqual({ what: "发布日期", where: { line: 11 }, value: "2017-02-20" });
    expect(answer.problems.map((one: { code: string }) => one.code)).toContain("text.lost-characters");
    expect(gongkai(...page)).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^标题、发布日期和正文完全相同的信息已经导入过.*$/),
    });
  }, 60_000);

  it.each([
    ["a file that is not there", [path.join(folder, "none.txt"), "--agency", "x"], /^无法读取文件/],
    ["an agency there is not", [fixture, "--agency", "没有的局"], /^没有机关“没有的局”/],
  ])(
    "refuses %s in one line",
    (_, args, stderr) => {
      expect(gongkai("import", "page", ...args)).toEqual({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(new RegExp(`${stderr.source}.*$`)),
      });
    },
    60_000,
  );
});

describe("gongkai import items, export items", () => {
  const header = "标题,目录类别,发布日期,正文\n";

  it("says which row and column is wrong and writes nothing", async () => {
    const before = await db.document.count();
    const table = file("bad.csv", `${header}甲,11-1,2017-01-19,一\n乙,11-1,昨天,二\n`);
    expect(gongkai("import", "items", table, "--agency", slug)).toEqual({
      status: 1,
      stderr: "",
      stdout: expect.stringMatching(/^第 3 行 发布日期（C 列）“昨天”：[\s\S]*没有写入任何一行/),
    });
    expect(await db.document.count()).toBe(before);
  }, 60_000);

  it("takes a table and gives it out again", () => {
    const table = file("good.csv", `${header}=甲,11-1,2017/1/19,一\n`);
    expect(gongkai("import", "items", table, "--agency", slug)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/已导入 1 条信息/),
    });
    const out = path.join(folder, "out.csv");
    expect(gongkai("export", "items", "-o", out, "--agency", slug, "--year", "2017", "--json")).toMatchObject(
      {
        status: 0,
        stdout: JSON.stringify({ file: out, count: 2 }),
      },
    );
    expect(readFileSync(out, "utf8")).toContain(",'=甲,");
  }, 60_000);

  it.each([
    ["another extension", ["-o", path.join(folder, "out.pdf")], /扩展名应为 .csv 或 .xlsx。$/],
    ["a folder there is not", ["-o", path.join(folder, "no", "out.csv")], /^无法写入文件/],
    ["a year that is none", ["-o", path.join(folder, "out.csv"), "--year", "17"], /应为四位数字的年份。$/],
  ])(
    "refuses %s",
    (_, args, stderr) => {
      expect(gongkai("export", "items", ...args)).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(stderr),
      });
    },
    60_000,
  );
});
