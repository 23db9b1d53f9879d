import { db } from "@/lib/db";
import { siteUrl } from "@/lib/site-url";
import { dayOf } from "@/lib/time";
import { type PublicCategory, publicCatalog } from "./catalog";
import { xml } from "./feed";
import { recordPath } from "./list-published";
import { recordsOfPart } from "./platform";
import { VISIBLE } from "./published-filter";

/** Addresses in one file. From this many on the site map is an index of files (sitemaps.org allows 50,000). */
const PART_SIZE = 10_000;
const PAGES = "pages.xml";

type Entry = { path: string; changed?: string };

/** Every public address with the day of its last change; an index of parts when there are many. */
export async function siteMap(agencyId: string, partSize = PART_SIZE): Promise<string> {
  const [pages, count] = await Promise.all([
    pageEntries(agencyId),
    db.publishedRecord.count({ where: { ...VISIBLE, agencyId } }),
  ]);
  if (pages.length + count < partSize) return urlSet([...pages, ...(await recordEntries(agencyId))]);
  const parts = await db.$queryRaw<{ part: number; changedAt: Date }[]>`
    select ("documentId" - 1) / ${partSize}::int + 1 as part, max("updatedAt") as "changedAt"
    from "PublishedRecord" where "withdrawnAt" is null and "agencyId" = ${agencyId}::uuid group by 1 order by 1`;
  const newest = pages[0]?.changed;
  return document("sitemapindex", "sitemap", [
    { path: `/sitemap/${PAGES}`, changed: newest },
    ...parts.map(({ part, changedAt }) => ({
      path: `/sitemap/${part}.xml`,
      changed: changedAt.toISOString(),
    })),
  ]);
}

/**
 * One part of the site map by its file name: `pages.xml`, or `3.xml` for the third range of record numbers, which
 * stays the same whatever is published later. Null where there is no such part.
 */
export async function siteMapPart(
  agencyId: string,
  file: string,
  partSize = PART_SIZE,
): Promise<string | null> {
  if (file === PAGES) return urlSet(await pageEntries(agencyId));
  const part = Number(/^([1-9]\d{0,5})\.xml$/.exec(file)?.[1] ?? 0);
  const entries =
    part > 0 && part * partSize <= 2_147_483_647
      ? await recordEntries(agencyId, { gt: (part - 1) * partSize, lte: part * partSize })
      : [];
  return entries.length > 0 ? urlSet(entries) : null;
}

async function pageEntries(agencyId: string): Promise<Entry[]> {
  const [catalog, newest, guide, rules, reports] = await Promise.all([
    publicCatalog(agencyId),
    db.publishedRecord.aggregate({ where: { ...VISIBLE, agencyId }, _max: { updatedAt: true } }),
    recordsOfPart(agencyId, "guide"),
    recordsOfPart(agencyId, "rules"),
    recordsOfPart(agencyId, "annualReports"),
  ]);
  const changed = newest._max.updatedAt ? dayOf(newest._max.updatedAt) : undefined;
  return [
    { path: "/", changed },
    { path: "/disclosure", changed },
    { path: "/disclosure/guide", changed: guide[0]?.updatedOn },
    { path: "/disclosure/newest", changed },
    { path: "/disclosure/rules", changed: rules[0]?.updatedOn },
    { path: "/disclosure/catalog", changed },
    { path: "/annual-reports", changed: reports[0]?.updatedOn },
    { path: "/foi" },
    { path: "/agency" },
    { path: "/open-data" },
    { path: "/site-map" },
    ...categoryEntries(catalog),
  ];
}

function categoryEntries(categories: readonly PublicCategory[]): Entry[] {
  return categories.flatMap(({ code, newestOn, children }) => [
    { path: `/disclosure/catalog/${code}`, changed: newestOn ?? undefined },
    ...categoryEntries(children),
  ]);
}

async function recordEntries(agencyId: string, documentId?: { gt: number; lte: number }): Promise<Entry[]> {
  const records = await db.publishedRecord.findMany({
    where: { ...VISIBLE, agencyId, documentId },
    select: { documentId: true, updatedAt: true },
    orderBy: { documentId: "desc" },
  });
  return records.map((record) => ({
    path: recordPath(record.documentId),
    changed: record.updatedAt.toISOString(),
  }));
}

function urlSet(entries: readonly Entry[]): string {
  return document("urlset", "url", entries);
}

function document(root: string, element: string, entries: readonly Entry[]): string {
  const lines = entries.map(({ path, changed }) => {
    const lastChange = changed ? `<lastmod>${changed}</lastmod>` : "";
    return `  <${element}><loc>${xml(siteUrl(path))}</loc>${lastChange}</${element}>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>\n`,
  ].join("\n");
}
