import type { Prisma } from "@/lib/db";
import { literalLike } from "@/lib/like";
import { startOf } from "@/lib/time";

export const PAGE_SIZE = 20;

/** What a reader may narrow a list by. All of it can stand in an address. */
export type ListFilters = {
  agencyId?: string;
  /** Ids of a category and everything below it. */
  categoryIds?: readonly string[];
  kind?: string;
  /** Year of first publication in Shanghai. */
  year?: number;
  /** Words that must stand in the title, number or text. */
  text?: string;
  sort?: "newest" | "oldest";
  /** From 1. */
  page: number;
};

/** The one condition under which a record is shown in any list, search, feed or count: published and not withdrawn. */
export const VISIBLE = { withdrawnAt: null } as const satisfies Prisma.PublishedRecordWhereInput;

/** Filters as a condition on visible records. */
export function visibleWhere(filters: Omit<ListFilters, "page" | "sort">): Prisma.PublishedRecordWhereInput {
  const words = (filters.text ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  return {
    ...VISIBLE,
    ...(filters.agencyId && { agencyId: filters.agencyId }),
    ...(filters.categoryIds && { categoryId: { in: [...filters.categoryIds] } }),
    ...(filters.kind && { kind: filters.kind }),
    ...(filters.year && {
      firstPublishedAt: { gte: startOf(`${filters.year}-01-01`), lt: startOf(`${filters.year + 1}-01-01`) },
    }),
    ...(words.length > 0 && { AND: words.map(containing) }),
  };
}

function containing(word: string): Prisma.PublishedRecordWhereInput {
  const contains = { contains: literalLike(word), mode: "insensitive" } as const;
  return {
    OR: [
      { title: contains },
      { documentNumber: contains },
      { indexNumber: contains },
      { summary: contains },
      { bodyText: contains },
    ],
  };
}
