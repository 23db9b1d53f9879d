import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import type { WordingKind } from "@/lib/labels/wording";
import { authorize } from "@/lib/permissions/authorize";
import { can } from "@/lib/permissions/rules";
import { ok, type Result } from "@/lib/result";
import type { WordingRow } from "./dictionary-rows";
import type { triedText } from "./entry-schema";
import { loadDictionary } from "./load-dictionary";
import { findWording, type WordingHit } from "./rules";

export const ENTRIES_PER_PAGE = 50;

export type ListedEntry = WordingRow & { id: string; version: number };

/** The agency whose dictionary an actor looks after: the own one, else that of the platform page; null while there is none. */
export async function wordingAgency(actor: Actor): Promise<string | null> {
  authorize(actor, "wording:edit");
  if (actor.kind === "staff" && actor.agencyId) return actor.agencyId;
  return (await db.agency.findFirst({ where: { isPrimary: true }, select: { id: true } }))?.id ?? null;
}

/** One of an agency's two lists, and how long both are. `text` is looked for in the term, the suggestion and the reason. */
export async function listWording(
  actor: Actor,
  { agencyId, kind, text, page }: { agencyId: string; kind: WordingKind; text: string; page: number },
): Promise<{ entries: ListedEntry[]; found: number; counts: Record<WordingKind, number> }> {
  authorize(actor, "wording:edit", { agencyId, object: `agency:${agencyId}` });
  const contains = { contains: text, mode: "insensitive" } as const;
  const where = {
    agencyId,
    kind,
    ...(text && { OR: [{ term: contains }, { suggestion: contains }, { reason: contains }] }),
  };
  const [entries, found, term, ignore] = await Promise.all([
    db.wordingEntry.findMany({
      where,
      orderBy: [{ term: "asc" }, { before: "asc" }, { after: "asc" }],
      skip: (page - 1) * ENTRIES_PER_PAGE,
      take: ENTRIES_PER_PAGE,
      omit: { agencyId: true },
    }),
    db.wordingEntry.count({ where }),
    db.wordingEntry.count({ where: { agencyId, kind: "term" } }),
    db.wordingEntry.count({ where: { agencyId, kind: "ignore" } }),
  ]);
  return { entries: entries as ListedEntry[], found, counts: { term, ignore } };
}

/** One entry of the actor's agency; null when there is none of that id, or it is another agency's. */
export async function getWordingEntry(
  actor: Actor,
  entryId: string,
): Promise<(ListedEntry & { agencyId: string }) | null> {
  authorize(actor, "wording:edit");
  if (!z.uuid().safeParse(entryId).success) return null;
  const entry = await db.wordingEntry.findUnique({ where: { id: entryId } });
  if (!entry || !can(actor, "wording:edit", { agencyId: entry.agencyId })) return null;
  return entry as ListedEntry & { agencyId: string };
}

/** What the dictionary finds in a text that somebody tries it on. */
export async function tryWording(
  actor: Actor,
  { agencyId, text }: z.output<typeof triedText>,
): Promise<Result<{ text: string; hits: WordingHit[] }>> {
  authorize(actor, "wording:edit", { agencyId, object: `agency:${agencyId}` });
  return ok({ text, hits: findWording(text, await loadDictionary(db, agencyId)) });
}
