import { db } from "@/lib/db";
import { MODE_LABELS } from "@/lib/labels/documents";
import { VISIBLE } from "@/lib/reader/published-filter";
import { siteUrl } from "@/lib/site-url";

export type CategoryEntry = Awaited<ReturnType<typeof listCategories>>[number];

/** The categories of every agency's catalog with what the law and the standard catalog say of each. */
export async function listCategories() {
  const [categories, counts] = await Promise.all([
    db.catalogCategory.findMany({
      where: { retiredAt: null, notApplicableReason: null },
      orderBy: [{ agency: { slug: "asc" } }, { code: "asc" }],
      include: {
        agency: { select: { slug: true, isPrimary: true } },
        parent: { select: { code: true } },
      },
    }),
    db.publishedRecord.groupBy({ by: ["categoryId"], where: VISIBLE, _count: { _all: true } }),
  ]);
  const countOf = new Map(counts.map(({ categoryId, _count }) => [categoryId, _count._all]));
  return categories.map((category) => ({
    agency: category.agency.slug,
    code: category.code,
    parent: category.parent?.code ?? null,
    name: category.name,
    description: category.description,
    elements: category.elements,
    legalBasis: category.legalBasis,
    timeLimit: category.timeLimit,
    responsible: category.responsible,
    channels: category.channels,
    audience: category.audience,
    mode: MODE_LABELS[category.mode],
    levels: category.levels,
    itemCount: countOf.get(category.id) ?? 0,
    itemsUrl: siteUrl(
      `/api/v1/items?${new URLSearchParams({ agency: category.agency.slug, category: category.code })}`,
    ),
  }));
}
