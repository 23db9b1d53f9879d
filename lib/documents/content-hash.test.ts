import { describe, expect, it } from "vitest";
import type { Content } from "./content";
import { contentHash } from "./content-hash";
import { differences } from "./difference";
import { blankContent } from "./read-content";

const FILE = "3f1c2a9e-0000-4000-8000-000000000001";
const base: Content = {
  ...blankContent("标题", "测试县人力资源和社会保障局", null),
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "正文" }] }] },
  attachments: [{ attachmentId: FILE, title: "附件" }],
};
const files = new Map([[FILE, "a".repeat(64)]]);
const names = {
  categories: new Map(),
  files: new Map(),
  documents: new Map(),
  fieldLabels: new Map([["contact", "咨询方式"]]),
};

const CHANGES: Partial<Content>[] = [
  { title: "新标题" },
  { summary: "概述" },
  { body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "正文。" }] }] } },
  {
    body: {
      type: "doc",
      content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "正文" }] }],
    },
  },
  { categoryId: "3f1c2a9e-0000-4000-8000-000000000002" },
  { topic: "社会保障类" },
  { documentNumber: "测人社〔2017〕1号" },
  { legacyIndexNumber: "旧-1" },
  { issuingAgency: "另一机关" },
  { issuedOn: "2017-01-01" },
  { effectiveOn: "2017-01-01" },
  { expiresOn: "2020-01-01" },
  { source: "另一来源" },
  { keywords: ["社保"] },
  { channels: ["政府公报"] },
  { disclosureMode: "withheld" },
  { disclosureReason: "理由" },
  { changeNote: "更正" },
  { fields: { contact: "办公室" } },
  { attachments: [] },
  { attachments: [{ attachmentId: FILE, title: "附件一" }] },
  { relations: [{ type: "related", toDocumentId: 7 }] },
];

describe("what an approval is bound to", () => {
  it.each(CHANGES.map((change) => [Object.keys(change)[0], change] as const))(
    "changes with %s, and the difference names it",
    (field, change) => {
      const changed = { ...base, ...change };
      expect(contentHash(changed, files)).not.toBe(contentHash(base, files));
      const found = differences(base, changed, names).map((difference) => difference.field.split(".")[0]);
      expect(found).toEqual([field]);
    },
  );

  it("changes with the bytes of an attachment", () => {
    expect(contentHash(base, new Map([[FILE, "b".repeat(64)]]))).not.toBe(contentHash(base, files));
  });

  it("changes with the file, though the bytes are the same: another file has another name", () => {
    const twin = FILE.replace(/1$/, "2");
    const other = { ...base, attachments: [{ attachmentId: twin, title: "附件" }] };
    expect(contentHash(other, new Map([[twin, "a".repeat(64)]]))).not.toBe(contentHash(base, files));
  });

  it("does not change with the order of keys", () => {
    const reversed = Object.fromEntries(Object.entries(base).reverse()) as Content;
    expect(contentHash(reversed, files)).toBe(contentHash(base, files));
  });

  it("covers every field there is", () => {
    const covered = new Set(CHANGES.flatMap((change) => Object.keys(change)));
    expect([...covered].sort()).toEqual(Object.keys(base).sort());
  });

  it("shows nothing between equal contents", () => {
    expect(differences(base, structuredClone(base), names)).toEqual([]);
  });
});
