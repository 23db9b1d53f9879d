import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { operatorActor, type Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import type { Result } from "@/lib/result";
import { auditTrail, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { savedEntry } from "@/lib/wording/entry-schema";
import { loadDictionary } from "@/lib/wording/load-dictionary";
import { getWordingEntry, listWording, tryWording, wordingAgency } from "@/lib/wording/queries";
import { sampleDictionary } from "@/lib/wording/sample-dictionary";
import { EXPORTS, exportWording } from "./export-wording";
import { importWording } from "./import-wording";
import { loadSampleDictionary } from "./load-sample-dictionary";
import { removeWordingEntry } from "./remove-wording-entry";
import { saveWordingEntry } from "./save-wording-entry";

useDatabase();

let bureau: Awaited<ReturnType<typeof makeBureau>>;
let officer: Staff;
let stranger: Staff;
let agencyId: string;

beforeAll(async () => {
  bureau = await makeBureau();
  officer = await bureau.staff("officer");
  stranger = await (await makeBureau()).staff("officer");
  agencyId = bureau.agency.id;
});
beforeEach(async () => {
  await db.wordingEntry.deleteMany();
  await db.rateWindow.deleteMany();
});

function entry(change: Partial<z.input<typeof savedEntry>> = {}) {
  return savedEntry.parse({ agencyId, kind: "term", term: "帐户", suggestion: "账户", ...change });
}

async function saved(change: Partial<z.input<typeof savedEntry>> = {}): Promise<string> {
  return value(await saveWordingEntry(officer, entry(change))).entryId;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("; "));
  return result.value;
}

function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe("an entry", () => {
  test("is added as it is wanted by the gate, and leaves a trace", async () => {
    const id = await saved({ before: "开立、 注销|注销", after: "", reason: "错别字", level: "block" });
    expect((await loadDictionary(db, agencyId)).entries).toEqual([
      {
        term: "帐户",
        suggestion: "账户",
        level: "block",
        reason: "错别字",
        context: { before: ["开立", "注销"], after: undefined },
      },
    ]);
    expect(await auditTrail(`wording:${id}`)).toEqual(["wording.saved"]);
  });

  test("is changed in the version that was seen, with before and after in the log", async () => {
    const entryId = await saved();
    const change = entry({ entryId, version: 1, level: "block" });
    expect((await saveWordingEntry(officer, change)).ok).toBe(true);
    expect(codes(await saveWordingEntry(officer, change))).toEqual(["stale"]);
    expect(codes(await saveWordingEntry(officer, entry({ entryId, term: "别的" })))).toEqual(["stale"]);
    expect(await getWordingEntry(officer, entryId)).toMatchObject({ level: "block", version: 2 });
    const event = await db.auditEvent.findFirst({
      where: { object: `wording:${entryId}` },
      orderBy: { seq: "desc" },
    });
    expect(event?.data).toMatchObject({ before: { level: "warn" }, after: { level: "block" } });
  });

  test("is removed in the version that was seen", async () => {
    const entryId = await saved();
    expect(codes(await removeWordingEntry(officer, { entryId, version: 2 }))).toEqual(["stale"]);
    expect(value(await removeWordingEntry(officer, { entryId, version: 1 }))).toEqual({ kind: "term" });
    expect(codes(await removeWordingEntry(officer, { entryId, version: 1 }))).toEqual(["stale"]);
    expect(await auditTrail(`wording:${entryId}`)).toEqual(["wording.saved", "wording.removed"]);
  });

  test("is not there twice, unless its context differs", async () => {
    const first = await saved();
    expect(codes(await saveWordingEntry(officer, entry()))).toEqual(["wording.duplicate"]);
    const second = await saved({ after: "余额" });
    const same = entry({ entryId: second, version: 1 });
    expect(codes(await saveWordingEntry(officer, same))).toEqual(["wording.duplicate"]);
    expect((await saveWordingEntry(officer, entry({ entryId: first, version: 1 }))).ok).toBe(true);
  });

  test("saved by two at once is there once", async () => {
    const both = await Promise.all([1, 2].map(() => saveWordingEntry(officer, entry())));
    expect(both.map(codes).sort()).toEqual([[], ["wording.duplicate"]]);
  });

  test("that would never be found, or would find its own suggestion, is refused", async () => {
    await saved({ kind: "ignore", term: "ＡＰＰ" });
    expect(codes(await saveWordingEntry(officer, entry({ term: "app", suggestion: "" })))).toEqual([
      "wording.ignored",
    ]);
    const circular = entry({ term: "身份证", suggestion: "居民身份证" });
    expect(codes(await saveWordingEntry(officer, circular))).toEqual(["wording.circular"]);
    await saved({ kind: "ignore", term: "居民身份证" });
    expect((await saveWordingEntry(officer, circular)).ok).toBe(true);
  });

  test("that is ignored keeps nothing but its words", async () => {
    const id = await saved({ kind: "ignore", term: "按排名", level: "block", before: "甲" });
    expect(await getWordingEntry(officer, id)).toMatchObject({
      term: "按排名",
      suggestion: "",
      level: "warn",
      before: "",
    });
  });

  test.each([
    [{ term: " " }, "请填写用语。"],
    [{ term: "长".repeat(51) }, "用语最多 50 个字。"],
    [{ level: "error" }, "请选择处理级别：必须修改、须说明理由或请核对。"],
    [{ before: "长".repeat(51) }, "每个词最多 50 个字。"],
    [{ after: Array.from({ length: 51 }, (_, index) => index).join("|") }, "最多 50 个词。"],
  ])("with %j is refused", (change, message) => {
    const parsed = savedEntry.safeParse({ agencyId, kind: "term", term: "甲", ...change });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe("a CSV file", () => {
  const HEADER = "类别,用语,建议写法,处理级别,理由,前文,后文";

  test("adds what is new and changes what is there, and leaves one trace", async () => {
    const kept = await saved({ term: "既使", suggestion: "即使" });
    const csv = `${HEADER}\n用语,既使,即使,必须修改,错别字,,\n用语,登陆,登录,,,,网站|系统\n忽略,登陆点,,,,,\n`;
    expect(value(await importWording(officer, { agencyId, csv }))).toEqual({ added: 2, changed: 1 });
    expect(value(await importWording(officer, { agencyId, csv }))).toEqual({ added: 0, changed: 0 });
    expect(await getWordingEntry(officer, kept)).toMatchObject({ level: "block", version: 2 });
    expect((await loadDictionary(db, agencyId)).ignore).toEqual(["登陆点"]);
    expect((await auditTrail(`agency:${agencyId}`)).slice(-2)).toEqual([
      "wording.imported",
      "wording.imported",
    ]);
  });

  test.each([
    ["no header", "用语,帐户,账户\n", ["第一行应是列名"]],
    ["a column twice", "类别,用语,用语\n用语,甲,乙\n", ["第一行应是列名"]],
    ["nothing in it", `${HEADER}\n`, ["文件中没有任何词条。"]],
    ["broken quotes", `${HEADER}\n用语,"甲\n`, ["不是正确的 CSV"]],
    [
      "wrong cells",
      `${HEADER}\n词,甲,,,,,\n用语,,,,,,\n用语,乙,,错误,,,\n用语,丙,,,,,,多\n`,
      [
        "第 2 行“类别”：请选择类别",
        "第 3 行“用语”：请填写用语。",
        "第 4 行“处理级别”：请选择处理级别",
        "第 5 行：应有 7 列，实有 8 列。",
      ],
    ],
    ["a row twice", `${HEADER}\n用语,甲,,,,,\n用语,甲,乙,,,,\n`, ["第 3 行：与第 2 行重复。"]],
    ["a row that contradicts itself", `${HEADER}\n用语,甲,,,,,\n忽略,甲,,,,,\n`, ["永远不会被提示"]],
  ])("with %s is refused whole", async (_, csv, sentences) => {
    const done = await importWording(officer, { agencyId, csv });
    const messages = done.ok ? [] : done.issues.map(({ message }) => message);
    expect(messages).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(messages[index]).toContain(sentence);
    expect(await db.wordingEntry.count()).toBe(0);
  });

  test("takes an export back without a difference, formulas and all", async () => {
    await saved({ term: "=1+1", suggestion: "-甲", reason: "@乙" });
    await saved({ term: "'引号'", before: "甲、乙" });
    value(await importWording(officer, { agencyId, csv: `${HEADER}\n忽略,＋丙,,,,,\n` }));
    const csv = value(await exportWording(officer, { agencyId }));
    expect(csv).toContain("'=1+1,'-甲");
    expect(value(await importWording(officer, { agencyId, csv }))).toEqual({ added: 0, changed: 0 });
    const before = await loadDictionary(db, agencyId);
    await db.wordingEntry.deleteMany();
    value(await importWording(officer, { agencyId, csv }));
    const after = await loadDictionary(db, agencyId);
    expect(new Set(after.entries.map((one) => JSON.stringify(one)))).toEqual(
      new Set(before.entries.map((one) => JSON.stringify(one))),
    );
    expect(after.ignore).toEqual(before.ignore);
  });

  test("of five thousand entries is taken", async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `用语,词${index},`);
    const csv = `类别,用语,建议写法\n${lines.join("\n")}\n`;
    expect(value(await importWording(officer, { agencyId, csv })).added).toBe(5_000);
  });
});

describe("a dictionary", () => {
  test("begins with the sample, once", async () => {
    const { count } = value(await loadSampleDictionary(operatorActor(TEST_NOW), agencyId));
    expect(count).toBe(sampleDictionary.entries.length + sampleDictionary.ignore.length);
    expect(codes(await loadSampleDictionary(officer, agencyId))).toEqual(["wording.not-empty"]);
    const { hits } = value(await tryWording(officer, { agencyId, text: "请登陆网站查询帐户余额" }));
    expect(hits.map(({ quote }) => quote)).toEqual(["登陆", "帐户"]);
  });

  test("is listed by kind, searched and turned by pages", async () => {
    for (const term of ["甲一", "甲二", "乙"]) await saved({ term, suggestion: "" });
    await saved({ kind: "ignore", term: "甲三" });
    const list = (text: string, kind: "term" | "ignore" = "term", page = 1) =>
      listWording(officer, { agencyId, kind, text, page });
    expect(await list("甲")).toMatchObject({ found: 2, counts: { term: 3, ignore: 1 } });
    expect((await list("", "ignore")).entries.map(({ term }) => term)).toEqual(["甲三"]);
    expect((await list("", "term", 2)).entries).toEqual([]);
  });

  test("is exported at most so often within an hour", async () => {
    for (let left = EXPORTS.max; left > 0; left--) value(await exportWording(officer, { agencyId }));
    expect(codes(await exportWording(officer, { agencyId }))).toEqual(["export.rate"]);
  });
});

describe("another agency's dictionary", () => {
  const acts: [string, (actor: Staff, entryId: string) => Promise<unknown>][] = [
    ["added to", (actor) => saveWordingEntry(actor, entry({ term: "别的" }))],
    ["changed", (actor, entryId) => saveWordingEntry(actor, entry({ entryId, version: 1 }))],
    ["removed from", (actor, entryId) => removeWordingEntry(actor, { entryId, version: 1 })],
    ["imported", (actor) => importWording(actor, { agencyId, csv: "类别,用语\n用语,别的\n" })],
    ["exported", (actor) => exportWording(actor, { agencyId })],
    ["filled", (actor) => loadSampleDictionary(actor, agencyId)],
    ["listed", (actor) => listWording(actor, { agencyId, kind: "term", text: "", page: 1 })],
    ["tried", (actor) => tryWording(actor, { agencyId, text: "帐户" })],
  ];
  test.each(acts)("is not %s by a stranger, nor one's own without the role", async (_, act) => {
    const entryId = await saved();
    await expect(act(stranger, entryId)).rejects.toThrow(ForbiddenError);
    await expect(act(await bureau.staff("drafter"), entryId)).rejects.toThrow(ForbiddenError);
    expect(await db.wordingEntry.count()).toBe(1);
  });

  test("does not show one of its entries", async () => {
    const entryId = await saved();
    expect(await getWordingEntry(stranger, entryId)).toBeNull();
    expect(await getWordingEntry(officer, "no-uuid")).toBeNull();
    expect(await wordingAgency(officer)).toBe(agencyId);
    expect(await wordingAgency({ ...officer, agencyId: null })).toBeNull();
  });
});
