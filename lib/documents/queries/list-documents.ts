import type { Actor } from "@/lib/actor";
import { db, type Prisma } from "@/lib/db";
import { literalLike } from "@/lib/like";
import { authorize } from "@/lib/permissions/authorize";
import { can } from "@/lib/permissions/rules";
import type { EditorialStatus } from "@/prisma/generated/enums";

export const PAGE_SIZE = 25;

export type DocumentFilters = {
  text?: string;
  status?: EditorialStatus;
  kind?: string;
  categoryId?: string;
  /** From 1. */
  page: number;
};

export type DocumentRow = {
  documentId: number;
  editionId: string;
  kind: string;
  title: string;
  status: EditorialStatus;
  number: number;
  indexNumber: string | null;
  categoryName: string | null;
  updatedAt: Date;
  /** Published under force and not yet approved afterwards. */
  isForced: boolean;
};

/** The records of the actor's agency, each with its newest edition, last changed first. */
export async function listDocuments(
  actor: Actor,
  filters: DocumentFilters,
): Promise<{ rows: DocumentRow[]; total: number }> {
  authorize(actor, "document:see");
  const where = whereOf(actor, filters);
  const [total, editions] = await Promise.all([
    db.edition.count({ where }),
    db.edition.findMany({
      where,
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: {
        document: true,
        revisions: {
          orderBy: { number: "desc" },
          take: 1,
          select: { title: true, category: { select: { name: true } } },
        },
      },
    }),
  ]);
  return { total, rows: editions.map(asRow) };
}

function whereOf(actor: Actor, filters: DocumentFilters): Prisma.EditionWhereInput {
  return {
    document: { ...visibleTo(actor), ...(filters.kind && { kind: filters.kind }) },
    status: filters.status ?? { not: "superseded" },
    ...((filters.text || filters.categoryId) && {
      revisions: {
        some: {
          ...(filters.categoryId && { categoryId: filters.categoryId }),
          ...(filters.text && {
            OR: [
              { title: { contains: literalLike(filters.text), mode: "insensitive" } },
              { documentNumber: { contains: literalLike(filters.text), mode: "insensitive" } },
            ],
          }),
        },
      },
    }),
  };
}

/** What of the documents an actor may know of: those of the own agency; nothing without the permission. */
export function visibleTo(actor: Actor): Prisma.DocumentWhereInput {
  if (!can(actor, "document:see")) return { id: -1 };
  return actor.kind === "staff" && actor.agencyId ? { agencyId: actor.agencyId } : {};
}

type Found = Prisma.EditionGetPayload<{
  include: { document: true; revisions: { select: { title: true; category: { select: { name: true } } } } };
}>;

function asRow(edition: Found): DocumentRow {
  return {
    documentId: edition.documentId,
    editionId: edition.id,
    kind: edition.document.kind,
    title: edition.revisions[0]?.title ?? "",
    status: edition.status,
    number: edition.number,
    indexNumber: edition.document.indexNumber,
    categoryName: edition.revisions[0]?.category?.name ?? null,
    updatedAt: edition.updatedAt,
    isForced: edition.forcedById !== null && edition.forcedApprovedById === null,
  };
}
