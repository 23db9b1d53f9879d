import { db } from "@/lib/db";
import { fileExcerpts } from "./file-excerpts";
import { excerptOf, type MarkedPart, markedText } from "./highlight";
import type { SearchQuery } from "./search-query";
import { type Validity, validityOf } from "./validity-rules";

/** One found record as it is shown. */
export type LoadedHit = {
  documentId: number;
  title: string;
  titleParts: MarkedPart[];
  excerpt: MarkedPart[];
  /** The attachment that the excerpt is from; null when it is from the record itself. */
  fromFile: string | null;
  agencyName: string;
  categoryName: string;
  documentNumber: string;
  indexNumber: string;
  publishedAt: Date;
  validity: Validity;
};

const OPENING = 110;

/** The records of one page in that order, with what was looked for marked. A record withdrawn just now is left out. */
export async function loadHits(
  ids: readonly number[],
  query: SearchQuery,
  today: Date,
): Promise<LoadedHit[]> {
  const where = { documentId: { in: [...ids] } };
  const [records, repeals] = await Promise.all([
    db.publishedRecord.findMany({ where: { ...where, withdrawnAt: null }, select: SELECT }),
    db.publishedRelation.findMany({
      where: {
        toDocumentId: { in: [...ids] },
        type: { in: ["repeals", "amends", "replaces"] },
        from: { withdrawnAt: null },
      },
      select: { toDocumentId: true, type: true },
    }),
  ]);
  const categories = await db.catalogCategory.findMany({
    where: { id: { in: records.map(({ categoryId }) => categoryId) } },
    select: { id: true, name: true },
  });
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const byId = new Map(records.map((record) => [record.documentId, record]));
  const phrases = [...new Set(query.alternatives.flat())];
  const excerpts = await excerptsOf(records, phrases);
  return ids.flatMap((id) => {
    const record = byId.get(id);
    if (!record) return [];
    const ties = repeals.filter(({ toDocumentId }) => toDocumentId === id).map(({ type }) => type);
    return {
      documentId: id,
      title: record.title,
      titleParts: markedText(record.title, phrases),
      ...(excerpts.get(id) ?? { excerpt: [], fromFile: null }),
      agencyName: record.issuingAgency,
      categoryName: names.get(record.categoryId) ?? "",
      documentNumber: record.documentNumber,
      indexNumber: record.indexNumber,
      publishedAt: record.firstPublishedAt,
      validity: validityOf({ ...record, ties }, today),
    };
  });
}

const SELECT = {
  documentId: true,
  title: true,
  summary: true,
  bodyText: true,
  issuingAgency: true,
  categoryId: true,
  documentNumber: true,
  indexNumber: true,
  effectiveOn: true,
  expiresOn: true,
  firstPublishedAt: true,
} as const;

type Texts = { documentId: number; summary: string; bodyText: string };
type Excerpt = Pick<LoadedHit, "excerpt" | "fromFile">;

/** From the text, else the summary, else the first attachment that holds a phrase; else how the text begins. */
async function excerptsOf(
  records: readonly Texts[],
  phrases: readonly string[],
): Promise<Map<number, Excerpt>> {
  const own = new Map<number, Excerpt>();
  for (const { documentId, bodyText, summary } of records) {
    const parts = excerptOf(bodyText, phrases) ?? excerptOf(summary, phrases);
    if (parts) own.set(documentId, { excerpt: parts, fromFile: null });
  }
  const others = records.filter(({ documentId }) => !own.has(documentId));
  const fromFiles = await fileExcerpts(
    others.map(({ documentId }) => documentId),
    phrases,
  );
  for (const { documentId, bodyText, summary } of others)
    own.set(
      documentId,
      fromFiles.get(documentId) ?? { excerpt: beginning(summary || bodyText), fromFile: null },
    );
  return own;
}

function beginning(text: string): MarkedPart[] {
  const opening = [...text.slice(0, OPENING * 2)].slice(0, OPENING).join("").replace(/\s+/gu, " ");
  return opening === "" ? [] : [{ text: opening }];
}
