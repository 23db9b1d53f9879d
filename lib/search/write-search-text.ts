import type { Tx } from "@/lib/db";
import { TEXT_RULES } from "./normal-text";
import { readableTexts } from "./readable-texts";
import { searchableText } from "./searchable-text";

/**
 * Makes a public record findable by what it says now, with the texts of its checked attachments. Reads what the
 * publishing transaction has just written, and belongs into it: nothing is found before it is public or after.
 */
export async function writeSearchText(tx: Tx, documentId: number): Promise<void> {
  const record = await tx.publishedRecord.findUnique({ where: { documentId }, select: SELECT });
  if (!record || record.withdrawnAt !== null) return removeSearchText(tx, documentId);
  const { agencyId, categoryId, kind, firstPublishedAt, files, ...facts } = record;
  const readable = files
    .filter(({ attachment }) => attachment.state === "checked")
    .map(({ title, attachment }) => ({
      title,
      name: attachment.name,
      texts: readableTexts(attachment.texts).map(({ text }) => text),
    }));
  const data = {
    agencyId,
    categoryId,
    kind,
    publishedAt: firstPublishedAt,
    rules: TEXT_RULES,
    ...searchableText({ ...facts, files: readable }),
  };
  await tx.searchText.upsert({ where: { documentId }, create: { documentId, ...data }, update: data });
}

/** Takes a record out of the search. */
export async function removeSearchText(tx: Tx, documentId: number): Promise<void> {
  await tx.searchText.deleteMany({ where: { documentId } });
}

const SELECT = {
  title: true,
  summary: true,
  documentNumber: true,
  indexNumber: true,
  issuingAgency: true,
  keywords: true,
  bodyText: true,
  agencyId: true,
  categoryId: true,
  kind: true,
  firstPublishedAt: true,
  withdrawnAt: true,
  files: {
    orderBy: { position: "asc" },
    select: { title: true, attachment: { select: { name: true, state: true, texts: true } } },
  },
} as const;
