import { randomUUID } from "node:crypto";
import type { Prisma, Tx } from "@/lib/db";
import type { StatutoryCatalog, StatutoryCategory } from "./data/schema";
import { channelNames, levelNames } from "./terms";

/** Room between neighbours, so that one can be put between two others. */
export const POSITION_STEP = 10;

/** Writes a statutory catalog as the categories of an agency, in its order. Returns the id of each code. */
export async function createCategories(
  tx: Tx,
  agencyId: string,
  catalog: StatutoryCatalog,
): Promise<Map<string, string>> {
  const ids = new Map(catalog.categories.map(({ code }) => [code, randomUUID() as string]));
  const siblings = new Map<string | null, number>();
  const rows = catalog.categories.map((category) => {
    const position = (siblings.get(category.parent) ?? 0) + POSITION_STEP;
    siblings.set(category.parent, position);
    return {
      id: ids.get(category.code),
      parentId: category.parent === null ? null : ids.get(category.parent),
      agencyId,
      position,
      ...columnsOf(category),
    };
  });
  await tx.catalogCategory.createMany({ data: rows });
  return ids;
}

type Columns = Omit<Prisma.CatalogCategoryCreateManyInput, "agencyId">;

/** Lists of words become one text: `；` between sentences and elements, `、` between keywords. */
function columnsOf(category: StatutoryCategory): Columns {
  const columns: Columns = {
    code: category.code,
    name: category.name,
    description: category.description,
    keywords: category.keywords.join("、"),
    legalBasis: category.legalBasis.join("；"),
  };
  if (category.kind === "branch") return { ...columns, notApplicableReason: category.notApplicableReason };
  const { scope, groups } = category.audience;
  return {
    ...columns,
    elements: category.elements.join("；"),
    timeLimit: category.timeLimit,
    timeLimitWorkdays: category.timeLimitWorkdays,
    timeLimitSource: category.timeLimitSource,
    responsible: category.subject,
    channels: channelNames(category.channels),
    audience: scope === "all" ? "全社会" : `特定群体：${groups.join("、")}`,
    mode: category.methods.includes("proactive") ? "proactive" : "on_request",
    levels: levelNames(category.levels),
    freshnessDays: category.freshnessDays,
    freshnessSource: category.freshnessSource ?? "",
    columnType: category.columnType,
    presentation: category.presentation,
  };
}
