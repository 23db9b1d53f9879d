import { db } from "@/lib/db";
import { isUuid } from "@/lib/uuid";
import type { ServedFile } from "./file-response";
import { SERVED, servedFile } from "./queries";

export type PublicFile =
  | { status: "found"; id: string; file: ServedFile }
  /** The file was replaced and another one is public in its place. */
  | { status: "moved"; id: string; name: string }
  /** It was public; its record has been withdrawn. */
  | { status: "gone"; withdrawnAt: Date; reason: string }
  | { status: "missing" };

const LONGEST_CHAIN = 200;

/**
 * What the public gets at a file's address, decided anew for every request: the file, only while it is checked and
 * stands in a published record that is not withdrawn; else the newest public file that took its place; else, when it
 * was public once and its record is withdrawn, the dated reason. A draft's file is not distinguished from none.
 */
export async function publicFile(id: string): Promise<PublicFile> {
  if (!isUuid(id)) return { status: "missing" };
  const row = await load(id);
  if (!row) return { status: "missing" };
  if (isPublic(row)) return { status: "found", id, file: servedFile(row) };
  const moved = await replacementOf(row);
  if (moved) return { status: "moved", id: moved.id, name: moved.name };
  const withdrawn = row.document.published;
  if (withdrawn?.withdrawnAt && (await wasPublic(row)))
    return { status: "gone", withdrawnAt: withdrawn.withdrawnAt, reason: withdrawn.withdrawalReason ?? "" };
  return { status: "missing" };
}

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;

function load(id: string) {
  return db.attachment.findUnique({
    where: { id },
    select: {
      ...SERVED,
      id: true,
      state: true,
      replacedById: true,
      document: { select: { published: { select: { withdrawnAt: true, withdrawalReason: true } } } },
      published: { select: { record: { select: { withdrawnAt: true } } } },
    },
  });
}

function isPublic(row: Row): boolean {
  return row.state === "checked" && row.published.some(({ record }) => record.withdrawnAt === null);
}

/** The newest public file along the chain of replacements. */
async function replacementOf(row: Row): Promise<Row | null> {
  let newest: Row | null = null;
  let next = row.replacedById;
  for (let step = 0; next !== null && step < LONGEST_CHAIN; step++) {
    const later: Row | null = await load(next);
    if (later && isPublic(later)) newest = later;
    next = later?.replacedById ?? null;
  }
  return newest;
}

/** Stood in a revision that was published; a file that never left a draft is not told apart from one that never was. */
async function wasPublic(row: Row): Promise<boolean> {
  if (row.published.length > 0) return true;
  const uses = await db.revisionAttachment.findMany({
    where: { attachmentId: row.id, revision: { edition: { publishedAt: { not: null } } } },
    select: { revisionId: true, revision: { select: { edition: { select: { currentRevisionId: true } } } } },
  });
  return uses.some(({ revisionId, revision }) => revision.edition.currentRevisionId === revisionId);
}
