import type { Prisma } from "@/lib/db";
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
  /** What somebody looks for, read and found as the search does. */
  text?: string;
  sort?: "newest" | "oldest";
  /** From 1. */
  page: number;
};

/** The one condition under which a record is shown in any list, search, feed or count: published and not withdrawn. */
export const VISIBLE = { withdrawnAt: null } as const satisfies Prisma.PublishedRecordWhereInput;

/** Filters other than words as a condition on visible records. */
export function visibleWhere(
  filters: Omit<ListFilters, "page" | "sort" | "text">,
): Prisma.PublishedRecordWhereInput {
  return {
    ...VISIBLE,
    ...(filters.agencyId && { agencyId: filters.agencyId }),
    ...(filters.categoryIds && { categoryId: { in: [...filters.categoryIds] } }),
    ...(filters.kind && { kind: filters.kind }),
    ...(filters.year && {
      firstPublishedAt: { gte: startOf(`${filters.year}-01-01`), lt: startOf(`${filters.year + 1}-01-01`) },
    }),
  };
}
