import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { TEST_NOW } from "@/lib/testing/bureau";
import { writeSearchText } from "./write-search-text";

export type TestRecord = {
  agencyId: string;
  categoryId?: string;
  kind?: string;
  title?: string;
  summary?: string;
  bodyText?: string;
  documentNumber?: string;
  indexNumber?: string;
  issuingAgency?: string;
  publishedAt?: Date;
};

/** For tests: a public record written directly, with its search text. */
export async function insertRecord(facts: TestRecord): Promise<number> {
  const { id } = await db.document.create({
    data: { kind: facts.kind ?? "disclosure_item", agencyId: facts.agencyId, createdAt: TEST_NOW },
  });
  const publishedAt = facts.publishedAt ?? TEST_NOW;
  await db.publishedRecord.create({
    data: {
      documentId: id,
      kind: facts.kind ?? "disclosure_item",
      agencyId: facts.agencyId,
      editionId: randomUUID(),
      revisionId: randomUUID(),
      indexNumber: facts.indexNumber ?? `记录-${id}`,
      title: facts.title ?? "标题",
      summary: facts.summary ?? "",
      body: {},
      bodyText: facts.bodyText ?? "",
      categoryId: facts.categoryId ?? facts.agencyId,
      topic: "",
      documentNumber: facts.documentNumber ?? "",
      issuingAgency: facts.issuingAgency ?? "",
      issuedOn: publishedAt,
      source: "",
      keywords: [],
      channels: [],
      fields: {},
      firstPublishedAt: publishedAt,
      updatedAt: publishedAt,
      isImported: false,
    },
  });
  await db.$transaction((tx) => writeSearchText(tx, id));
  return id;
}
