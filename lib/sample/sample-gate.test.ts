import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFile } from "@/lib/file-check/check-file";
import { gateFindings } from "@/lib/gate/check";
import type { GateAttachment, GateContext, GateDraft } from "@/lib/gate/draft";
import { kindOf } from "@/lib/kinds/registry";
import { dayOf } from "@/lib/time";
import { attachmentBytes } from "./attachment-bytes";
import { sampleAgency } from "./data/agency";
import { MEDIA_TYPES } from "./data/attachment-content";
import type { SampleRecord } from "./data/record";
import { sampleRecords } from "./data/sample";

const records = sampleRecords(
  "2026-11-23",
  (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
);
const files = new Map<string, GateAttachment>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sample-files-"));
  for (const record of records)
    for (const { name, title, content } of record.attachments) {
      const bytes = await attachmentBytes(content);
      const file = path.join(folder, `${record.key}.${content.format}`);
      await writeFile(file, bytes);
      const checked = await checkFile(file, { name, declaredSize: bytes.length }, { scanner: null });
      if (!checked.ok) throw new Error(`${name}: ${checked.issues[0]?.message}`);
      const { mediaType, texts, hiddenData } = checked.value;
      expect(mediaType).toBe(MEDIA_TYPES[content.format]);
      files.set(name, {
        id: name,
        title,
        name,
        mediaType,
        size: bytes.length,
        checkedTexts: texts,
        hiddenData,
      });
    }
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function draftOf(record: SampleRecord): GateDraft {
  const kind = kindOf(record.kind);
  return {
    kind: record.kind,
    required: kind.required,
    title: record.title,
    summary: record.summary,
    body: record.body,
    indexNumber: null,
    documentNumber: record.documentNumber,
    issuingAgency: sampleAgency.name,
    issuedOn: record.issuedOn,
    effectiveOn: record.effectiveOn,
    expiresOn: record.expiresOn,
    publishedOn: dayOf(new Date(record.publishedAt)),
    disclosureMode: "proactive",
    disclosureReason: null,
    categoryId: record.categoryCode,
    source: record.source,
    keywords: record.keywords,
    channels: record.channels,
    attachments: record.attachments.flatMap(({ name }) => files.get(name) ?? []),
    secrecyReview: { by: "王示例", at: new Date(record.publishedAt), basis: "不涉及国家秘密，可以公开。" },
    changeNote: record.changeNote,
    editionNumber: record.earlierEditions.length + 1,
    isImported: false,
  };
}

function contextOf(record: SampleRecord): GateContext {
  return {
    today: dayOf(new Date(record.publishedAt)),
    moment: "publish",
    agency: { fullName: sampleAgency.name, shortNames: [sampleAgency.shortName] },
    disclosureDueOn: null,
    linkTargets: new Map(),
    dictionary: { entries: [], ignore: [] },
    categoryIsLeaf: true,
    categoryTimeLimitWorkdays: null,
    indexNumberTaken: false,
  };
}

describe("the publish gate has nothing to say about the sample", () => {
  it.each(records)("$key", (record) => {
    const findings = gateFindings(draftOf(record), contextOf(record), kindOf(record.kind).checks);
    expect(findings.map(({ code, quote, message }) => ({ code, quote, message }))).toEqual([]);
  });
});

describe("the sample's files", () => {
  it("give their words to the search, the Chinese ones of the PDF too", () => {
    const words = (name: string) =>
      files
        .get(name)
        ?.checkedTexts?.map(({ text }) => text)
        .join("\n") ?? "";
    expect(words("欠薪突发事件应急处置流程.pdf")).toContain("必要时动用工资保证金");
    expect(words("政府信息公开申请表.docx")).toContain("获取信息的方式");
    expect(words("权责清单（2017年版）.xlsx")).toContain("调整方式");
    expect(words("云溪县2016年社会保险基金收支表.csv")).toContain("工伤保险");
  });
});
