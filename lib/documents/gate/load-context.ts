import type { Tx } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import type { GateContext, GateMoment } from "@/lib/gate/draft";
import { dayOf } from "@/lib/time";
import { loadDictionary } from "@/lib/wording/load-dictionary";
import { loadCalendar } from "@/lib/workdays/load-calendar";
import { addWorkdays } from "@/lib/workdays/rules";
import { linkTargets } from "./link-targets";

/** 条例第二十六条: 自形成或者变更之日起 20 个工作日内公开, unless a category has a limit of its own. */
const STATUTORY_WORKDAYS = 20;

type DocumentFacts = {
  id: number;
  agencyId: string;
  indexNumber: string | null;
  agency: { name: string; shortName: string };
};

/** What the gate must know beyond the draft itself. */
export async function loadGateContext(
  tx: Tx,
  document: DocumentFacts,
  content: Content,
  moment: GateMoment,
  at: Date,
): Promise<GateContext> {
  const category = content.categoryId
    ? await tx.catalogCategory.findUnique({
        where: { id: content.categoryId },
        include: { _count: { select: { children: { where: { retiredAt: null } } } } },
      })
    : null;
  return {
    today: dayOf(at),
    moment,
    agency: { fullName: document.agency.name, shortNames: [document.agency.shortName] },
    disclosureDueOn: await dueOn(tx, content, category?.timeLimitWorkdays ?? STATUTORY_WORKDAYS),
    linkTargets: await linkTargets(tx, content.body),
    dictionary: await loadDictionary(tx, document.agencyId),
    categoryIsLeaf: category ? category._count.children === 0 && category.retiredAt === null : null,
    categoryTimeLimitWorkdays: category?.timeLimitWorkdays ?? null,
    indexNumberTaken: await isTaken(tx, document, content),
  };
}

/** Null where the calendar does not reach: an unknown day is never guessed. */
async function dueOn(tx: Tx, content: Content, workdays: number): Promise<string | null> {
  if (!content.issuedOn) return null;
  const due = addWorkdays(await loadCalendar(tx), content.issuedOn, workdays);
  return due.ok ? due.value.day : null;
}

async function isTaken(tx: Tx, document: DocumentFacts, content: Content): Promise<boolean> {
  if (document.indexNumber || !content.legacyIndexNumber) return false;
  const owner = await tx.indexNumber.findUnique({ where: { number: content.legacyIndexNumber } });
  return owner !== null && owner.documentId !== document.id;
}
