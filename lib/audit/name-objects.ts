import { db } from "@/lib/db";
import { AUDIT_OBJECT_LABELS, type AuditObjectType } from "@/lib/labels/audit";
import { isUuid } from "@/lib/uuid";

type Names = (ids: string[]) => Promise<{ id: string; name: string }[]>;

const newest = { orderBy: { number: "desc" }, take: 1 } as const;
const nameOf = { id: true, name: true } as const;

/** How the things of each type are called now. What is gone has no name any more. */
const NAMES: Record<AuditObjectType, Names> = {
  agency: (ids) => db.agency.findMany({ where: { id: { in: ids } }, select: nameOf }),
  attachment: (ids) => db.attachment.findMany({ where: { id: { in: ids } }, select: nameOf }),
  category: (ids) => db.catalogCategory.findMany({ where: { id: { in: ids } }, select: nameOf }),
  section: (ids) => db.section.findMany({ where: { id: { in: ids } }, select: nameOf }),
  user: (ids) => db.user.findMany({ where: { id: { in: ids } }, select: nameOf }),
  async wording(ids) {
    const entries = await db.wordingEntry.findMany({ where: { id: { in: ids } } });
    return entries.map(({ id, term }) => ({ id, name: term }));
  },
  async revision(ids) {
    const revisions = await db.revision.findMany({
      where: { id: { in: ids } },
      select: { id: true, title: true },
    });
    return revisions.map(({ id, title }) => ({ id, name: title }));
  },
  async edition(ids) {
    const editions = await db.edition.findMany({
      where: { id: { in: ids } },
      select: { id: true, revisions: { ...newest, select: { title: true } } },
    });
    return editions.map(({ id, revisions }) => ({ id, name: revisions[0]?.title ?? "" }));
  },
  async document(ids) {
    const documents = await db.document.findMany({
      where: { id: { in: ids.map(Number) } },
      select: {
        id: true,
        editions: { ...newest, select: { revisions: { ...newest, select: { title: true } } } },
      },
    });
    return documents.map(({ id, editions }) => ({
      id: String(id),
      name: editions[0]?.revisions[0]?.title ?? "",
    }));
  },
};

/** The names of the objects that events speak of (`type:id`), one query a type. */
export async function nameObjects(keys: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  await Promise.all(
    (Object.keys(AUDIT_OBJECT_LABELS) as AuditObjectType[]).map(async (type) => {
      const ids = keys.filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1));
      const wellFormed = [...new Set(ids)].filter((id) =>
        type === "document" ? /^\d{1,9}$/.test(id) : isUuid(id),
      );
      if (wellFormed.length === 0) return;
      for (const { id, name } of await NAMES[type](wellFormed)) names.set(`${type}:${id}`, name);
    }),
  );
  return names;
}
