import { db } from "@/lib/db";
import { excerptOf, type MarkedPart } from "./highlight";
import { normalText } from "./normal-text";
import { readableTexts } from "./readable-texts";

type FileExcerpt = { excerpt: MarkedPart[]; fromFile: string };

/** Characters of a piece of a file that are looked through for an excerpt. */
const LONGEST_PIECE = 20_000;

/** Of each record the first place in its public attachments where one of the phrases stands. */
export async function fileExcerpts(
  documentIds: readonly number[],
  phrases: readonly string[],
): Promise<Map<number, FileExcerpt>> {
  const found = new Map<number, FileExcerpt>();
  if (documentIds.length === 0) return found;
  const files = await db.publishedFile.findMany({
    where: { documentId: { in: [...documentIds] }, attachment: { state: "checked" } },
    orderBy: [{ documentId: "asc" }, { position: "asc" }],
    select: { documentId: true, title: true, attachmentId: true },
  });
  for (const { documentId, title, attachmentId } of files) {
    if (found.has(documentId)) continue;
    const excerpt = excerptOf(title, phrases) ?? (await excerptOfFile(attachmentId, phrases));
    if (excerpt) found.set(documentId, { excerpt, fromFile: title });
  }
  return found;
}

/** One file at a time: the words of one may be megabytes. */
async function excerptOfFile(id: string, phrases: readonly string[]): Promise<MarkedPart[] | null> {
  const file = await db.attachment.findUnique({ where: { id }, select: { texts: true } });
  for (const { text } of readableTexts(file?.texts)) {
    const piece = text.slice(0, LONGEST_PIECE);
    const normal = normalText(piece);
    if (phrases.some((phrase) => normal.includes(phrase))) return excerptOf(piece, phrases);
  }
  return null;
}
