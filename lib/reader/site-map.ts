import { db } from "@/lib/db";
import { siteUrl } from "@/lib/site-url";
import { type PublicCategory, publicCatalog } from "./catalog";
import { xml } from "./feed";
import { recordPath } from "./list-published";
import { VISIBLE } from "./published-filter";

/** A site map may hold at most this many addresses (sitemaps.org). */
const MOST = 50_000;
const FIXED = [
  "/",
  "/disclosure",
  "/disclosure/guide",
  "/disclosure/rules",
  "/disclosure/catalog",
  "/annual-reports",
  "/foi",
];

/** Every public address with the day of its last change. */
export async function siteMap(agencyId: string): Promise<string> {
  const [catalog, records] = await Promise.all([
    publicCatalog(agencyId),
    db.publishedRecord.findMany({
      where: { ...VISIBLE, agencyId },
      select: { documentId: true, updatedAt: true },
      orderBy: { documentId: "desc" },
      take: MOST - 1_000,
    }),
  ]);
  const lines = [
    ...FIXED.map((path) => url(path)),
    ...codesOf(catalog).map((code) => url(`/disclosure/catalog/${code}`)),
    ...records.map(({ documentId, updatedAt }) => url(recordPath(documentId), updatedAt)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
}

function url(path: string, changedAt?: Date): string {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
  return `  <url><loc>${xml(siteUrl(path))}</loc>${changed}</url>`;
}

function codesOf(categories: readonly PublicCategory[]): string[] {
  return categories.flatMap((category) => [category.code, ...codesOf(category.children)]);
}
