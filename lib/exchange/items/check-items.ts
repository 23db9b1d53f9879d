import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { loadGateContext } from "@/lib/documents/gate/load-context";
import { loadGateDraft } from "@/lib/documents/gate/load-draft";
import { validateContent } from "@/lib/documents/validate-content";
import type { ExchangeAgency } from "@/lib/exchange/find-agency";
import { findSame, likenessKey } from "@/lib/exchange/find-same";
import type { Finding } from "@/lib/finding";
import { gateFindings } from "@/lib/gate/check";
import type { GateContext } from "@/lib/gate/draft";
import { kindOf } from "@/lib/kinds/registry";
import { ok, type Result } from "@/lib/result";
import { emptyRichText, plainText } from "@/lib/rich-text/plain-text";
import { dayOf } from "@/lib/time";
import { problemAt } from "./problem-at";
import type { Layout } from "./read-header";
import type { ItemRecord } from "./read-row";
import type { Remarks } from "./remarks";
import type { RowProblem } from "./row-problem";

type Checking = {
  actor: Actor;
  agency: ExchangeAgency;
  layout: Layout;
  lowest: ReadonlySet<string>;
  remarks: Remarks;
  onProgress: (done: number) => void;
};

/** Records looked at side by side, within the connections that one process has. */
const AT_ONCE = 8;

/**
 * Holds every record against what publication asks of it, against the others of the file and against what is there
 * already. Writes nothing. What it lets through, `importRecordIn` takes, unless somebody else publishes in between.
 */
export async function checkItems(records: ItemRecord[], checking: Checking): Promise<RowProblem[]> {
  const { actor, agency, remarks } = checking;
  const seen = await seenBefore(agency.id, records);
  const shared = await sharedContext(actor, agency);
  const problems: RowProblem[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const part = records.slice(from, from + AT_ONCE);
    const looks = await Promise.all(part.map((item) => lookAt(item, checking, shared)));
    for (const [index, item] of part.entries()) {
      const report = (field: string | undefined, message: string, quote = "") =>
        problems.push(problemAt(item, checking.layout, field, message, quote));
      const look = looks[index];
      if (!look?.ok) for (const issue of look?.issues ?? []) report(issue.field, issue.message);
      else {
        for (const [field, message] of seen.repetitions(item, look.value.content)) report(field, message);
        if (item.publishedAt > actor.at) report("publishedAt", "发布时间晚于今天，不能作为历史信息导入。");
        for (const { level, message, place, quote } of look.value.findings)
          if (level === "block")
            report(place.field ?? (place.block === undefined ? undefined : "body"), message, quote);
          else remarks.add(item.row, message);
      }
    }
    checking.onProgress(Math.min(from + AT_ONCE, records.length));
  }
  return problems;
}

/** One record as the engine and the gate see it. */
async function lookAt(
  item: ItemRecord,
  { actor, agency, lowest }: Checking,
  shared: GateContext,
): Promise<Result<{ content: Content; findings: Finding[] }>> {
  const valid = await validateContent(db, { id: 0, kind: item.kind, agencyId: agency.id }, item.content);
  if (!valid.ok) return valid;
  const content = valid.value;
  const document = {
    id: 0,
    kind: item.kind,
    indexNumber: null,
    firstPublishedAt: item.publishedAt,
    importedAt: actor.at,
  };
  const draft = await loadGateDraft(db, { number: 1, round: 0, document }, content, null);
  const context = { ...shared, categoryIsLeaf: lowest.has(content.categoryId ?? "") };
  return ok({ content, findings: gateFindings(draft, context, kindOf(item.kind).checks) });
}

/** What the gate must know is the same for all rows: they have no links, and the time limit is not asked of history. */
function sharedContext(actor: Actor, agency: ExchangeAgency): Promise<GateContext> {
  const document = { id: 0, agencyId: agency.id, indexNumber: null, agency };
  const blank = { body: emptyRichText, categoryId: null, issuedOn: null, legacyIndexNumber: "" };
  return loadGateContext(db, document, blank as unknown as Content, "publish", actor.at);
}

/** Index numbers and whole records that come twice, in the file or in the database. */
async function seenBefore(agencyId: string, records: ItemRecord[]) {
  const numbers = records.flatMap(({ content }) => content.legacyIndexNumber || []);
  const taken = new Set(
    (await db.indexNumber.findMany({ where: { number: { in: numbers } } })).map(({ number }) => number),
  );
  const published = await findSame(
    db,
    agencyId,
    records.map(({ content }) => content.title.normalize("NFC")),
  );
  const rowOfNumber = new Map<string, number>();
  const rowOfRecord = new Map<string, number>();
  return {
    repetitions(item: ItemRecord, content: Content): [string | undefined, string][] {
      const found: [string | undefined, string][] = [];
      const number = content.legacyIndexNumber;
      const first = rowOfNumber.get(number);
      if (first !== undefined) found.push(["legacyIndexNumber", `索引号与第 ${first} 行重复。`]);
      else if (number !== "") rowOfNumber.set(number, item.row);
      if (taken.has(number)) found.push(["legacyIndexNumber", "索引号已被使用，不能重复。"]);
      const publishedOn = dayOf(item.publishedAt);
      const key = likenessKey({ title: content.title, publishedOn, bodyText: plainText(content.body) });
      const twin = rowOfRecord.get(key);
      if (twin !== undefined) found.push([undefined, `与第 ${twin} 行的标题、发布日期和正文完全相同。`]);
      else rowOfRecord.set(key, item.row);
      const same = published.get(key);
      if (same)
        found.push([undefined, `标题、发布日期和正文与已有信息（索引号 ${same.indexNumber}）完全相同。`]);
      return found;
    },
  };
}
