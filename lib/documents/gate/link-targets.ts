import type { Tx } from "@/lib/db";
import { isInternalLink } from "@/lib/gate/rules/links";
import { linksOf } from "@/lib/rich-text/plain-text";
import type { RichText } from "@/lib/rich-text/rich-text";
import { isUuid } from "@/lib/uuid";

type TargetState = "live" | "missing" | "withdrawn";

/** The state of every link of a body that leads into this site, by the address as written. */
export async function linkTargets(tx: Tx, body: RichText): Promise<Map<string, TargetState>> {
  const hrefs = [...new Set(linksOf(body).map((link) => link.href))].filter(isInternalLink);
  const targets = new Map<string, TargetState>();
  for (const href of hrefs) {
    const state = await stateOf(tx, href.split(/[?#]/)[0] ?? href);
    if (state) targets.set(href, state);
  }
  return targets;
}

/** Null for addresses that no record stands behind: the gate asks the person to look. */
async function stateOf(tx: Tx, path: string): Promise<TargetState | null> {
  const item = /^\/disclosure\/items\/(\d{1,9})$/.exec(path)?.[1];
  if (item)
    return recordState(
      await tx.publishedRecord.findUnique({ where: { documentId: Number(item) }, select: STATE }),
    );
  const number = decoded(/^\/i\/(.+)$/.exec(path)?.[1]);
  if (number !== undefined)
    return recordState(
      await tx.publishedRecord.findUnique({ where: { indexNumber: number }, select: STATE }),
    );
  const file = /^\/files\/([^/]+)\//.exec(path)?.[1];
  if (file !== undefined && !isUuid(file)) return "missing";
  if (file)
    return (await tx.publishedFile.count({ where: { attachmentId: file, record: { withdrawnAt: null } } })) >
      0
      ? "live"
      : "missing";
  return FIXED_PAGES.has(path) ? "live" : null;
}

/** What an author typed need not be an address: one that cannot be decoded, or holds a NUL, leads to no record. */
function decoded(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment).replaceAll("\0", "");
  } catch {
    return "";
  }
}

const STATE = { withdrawnAt: true } as const;
const FIXED_PAGES = new Set([
  "/",
  "/disclosure",
  "/disclosure/guide",
  "/disclosure/rules",
  "/disclosure/newest",
  "/agency",
  "/open-data",
  "/site-map",
  "/disclosure/catalog",
  "/annual-reports",
  "/foi",
  "/search",
]);

function recordState(record: { withdrawnAt: Date | null } | null): TargetState {
  if (!record) return "missing";
  return record.withdrawnAt ? "withdrawn" : "live";
}
