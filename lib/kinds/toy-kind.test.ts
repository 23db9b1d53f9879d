import { describe, expect, it } from "vitest";
import { z } from "zod";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { createDocument } from "@/lib/documents/commands/create-document";
import { importRecord } from "@/lib/documents/commands/import-record";
import { saveRevision } from "@/lib/documents/commands/save-revision";
import { submitEdition } from "@/lib/documents/commands/submit-edition";
import { listDocuments } from "@/lib/documents/queries/list-documents";
import { atomFeed } from "@/lib/reader/feed";
import { getPublished } from "@/lib/reader/get-published";
import { listPublished } from "@/lib/reader/list-published";
import { siteMap } from "@/lib/reader/site-map";
import { makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import type { Kind } from "./kind";
import { registerKind } from "./registry";

useDatabase();

/** Declared here and nowhere else: no line of the engine, the lists, the search or the feeds knows of it. */
const toyKind: Kind = {
  id: "toy_hearing",
  label: "听证会",
  purpose: "测试用的种类。",
  common: ["categoryId", "issuedOn", "source", "summary", "channels"],
  required: ["categoryId", "issuedOn", "source", "summary", "channels"],
  fields: [
    { name: "room", label: "地点", help: "会议室", input: "text", required: true, isPublic: true },
    {
      name: "internalNote",
      label: "内部备注",
      help: "不公开",
      input: "text",
      required: false,
      isPublic: false,
    },
  ],
  schema: z
    .object({ room: z.string().max(50).default(""), internalNote: z.string().max(50).default("") })
    .strict(),
  catalogDefault: null,
  countsAsDisclosure: false,
  platformPart: "content",
  checks: [
    () => [{ code: "toy.room", message: "请填写地点。", place: { field: "fields.room" }, level: "block" }],
  ],
};
registerKind(toyKind);

const body = {
  type: "doc" as const,
  content: [{ type: "paragraph", content: [{ type: "text", text: "听证会内容。" }] }],
};

describe("a kind that is only declared", () => {
  it("is drafted, and its own checks and fields are asked", async () => {
    const bureau = await makeBureau();
    const drafter = await bureau.staff("drafter");
    const created = await createDocument(drafter, {
      kind: toyKind.id,
      agencyId: bureau.agency.id,
      title: "听证会公告",
    });
    if (!created.ok) throw new Error("not created");
    const content = { title: "听证会公告", body, fields: { room: "一号会议室", unknown: "x" } };
    const refused = await saveRevision(drafter, { ...created.value, content });
    expect(refused.ok).toBe(false);
    const saved = await saveRevision(drafter, {
      ...created.value,
      content: { ...content, fields: { room: "一号会议室" } },
    });
    if (!saved.ok) throw new Error("not saved");
    const submitted = await submitEdition(drafter, {
      editionId: created.value.editionId,
      version: saved.value.version,
    });
    expect(submitted.ok === false && submitted.issues.map((issue) => issue.code)).toContain("toy.room");
    const { rows } = await listDocuments(drafter, { kind: toyKind.id, page: 1 });
    expect(rows.map((row) => row.title)).toEqual(["听证会公告"]);
  });

  it("stands in the record page's data, the lists, the search, the feed and the site map; its private field does not", async () => {
    const bureau = await makeBureau({ isPrimary: true });
    const toyWithoutCheck = { ...toyKind, id: "toy_quiet", checks: [] };
    registerKind(toyWithoutCheck);
    const imported = await importRecord(operatorActor(TEST_NOW), {
      kind: toyWithoutCheck.id,
      agencyId: bureau.agency.id,
      publishedAt: new Date("2017-02-01T09:00:00+08:00"),
      importedFrom: "测试",
      content: {
        title: "劳动关系听证会",
        summary: "听证会安排。",
        body,
        categoryId: bureau.category.id,
        issuingAgency: bureau.agency.name,
        issuedOn: "2017-02-01",
        source: bureau.agency.name,
        channels: ["政府网站"],
        fields: { room: "一号会议室", internalNote: "内部秘密词" },
      },
    });
    if (!imported.ok) throw new Error(imported.issues.map((issue) => issue.message).join());
    const { documentId } = imported.value;
    const shown = await getPublished(documentId);
    expect(shown?.state === "published" && shown.metadata).toContainEqual({
      label: "地点",
      value: "一号会议室",
    });
    expect(
      JSON.stringify(shown, (_, value) => (typeof value === "bigint" ? String(value) : value)),
    ).not.toContain("内部秘密词");
    const found = await listPublished({ agencyId: bureau.agency.id, text: "听证会", page: 1 });
    expect(found.rows.map((row) => row.documentId)).toEqual([documentId]);
    const inCategory = await listPublished({
      agencyId: bureau.agency.id,
      categoryIds: [bureau.category.id],
      page: 1,
    });
    expect(inCategory.total).toBe(1);
    expect(
      atomFeed({ title: "t", path: "/", selfPath: "/feed.xml", author: "a", rows: found.rows }),
    ).toContain("劳动关系听证会");
    expect(await siteMap(bureau.agency.id)).toContain(`/disclosure/items/${documentId}<`);
    expect(await db.publishedRecord.count({ where: { kind: toyWithoutCheck.id } })).toBe(1);
  });

  it("cannot be declared twice", () => {
    expect(() => registerKind(toyKind)).toThrow("twice");
  });
});
