import { db } from "@/lib/db";
import { hashContent } from "@/lib/documents/add-revision";
import { readContent } from "@/lib/documents/read-content";
import type { Fault, OnProgress } from "./fault";

export type PublishedCheck = { published: number; withdrawn: number; faults: Fault[] };

type Row = {
  documentId: number;
  isWithdrawn: boolean;
  revisionId: string;
  contentHash: string | null;
  isLive: boolean;
  isApproved: boolean;
  isSame: boolean;
  isEmptied: boolean;
};

/**
 * Holds what the public may read against what the editions say: each public record shows the current revision of the
 * document's live edition, that revision is the approved one to the byte, and each public edition is shown.
 */
export async function verifyPublished(onProgress: OnProgress = () => {}): Promise<PublishedCheck> {
  const rows = await publicRows();
  const faults = await unshown();
  for (const [index, row] of rows.entries()) {
    onProgress(index, rows.length);
    faults.push(...(await rowFaults(row)));
  }
  onProgress(rows.length, rows.length);
  const withdrawn = rows.filter((row) => row.isWithdrawn).length;
  return { published: rows.length - withdrawn, withdrawn, faults };
}

/** Every public record with what the editorial tables say of it. A forced publication has no approval to be held to. */
function publicRows(): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select p."documentId", p."withdrawnAt" is not null as "isWithdrawn", p."revisionId"::text as "revisionId",
      r."contentHash" as "contentHash",
      coalesce(d."liveEditionId" = p."editionId" and e."currentRevisionId" = p."revisionId"
        and e.status = (case when p."withdrawnAt" is null then 'published' else 'withdrawn' end)::"EditorialStatus"
        and d."indexNumber" = p."indexNumber" and d."firstPublishedAt" = p."firstPublishedAt", false) as "isLive",
      coalesce(e."forcedById" is not null or e."approvedHash" = r."contentHash", false) as "isApproved",
      coalesce((p.title, p.body, p.summary, p.topic, p."documentNumber", p."issuingAgency", p.source, p.keywords)
        = (r.title, r.body, r.summary, r.topic, r."documentNumber", r."issuingAgency", r.source, r.keywords)
        and (p.channels, p."issuedOn", p."effectiveOn", p."expiresOn", p."categoryId")
          is not distinct from (r.channels, r."issuedOn", r."effectiveOn", r."expiresOn", r."categoryId")
        and array(select (f."attachmentId", f.title)::text from "PublishedFile" f
            where f."documentId" = p."documentId" order by f.position)
          = array(select (a."attachmentId", a.title)::text from "RevisionAttachment" a
            where a."revisionId" = r.id order by a.position),
        false) as "isSame",
      p."bodyText" = '' and not exists (select 1 from "PublishedFile" f where f."documentId" = p."documentId")
        as "isEmptied"
    from "PublishedRecord" p
      left join "Document" d on d.id = p."documentId"
      left join "Edition" e on e.id = p."editionId"
      left join "Revision" r on r.id = p."revisionId"
    order by p."documentId"`;
}

async function rowFaults(row: Row): Promise<Fault[]> {
  const fault = (code: string, what: string): Fault => ({
    code: `published.${code}`,
    where: `document:${row.documentId}`,
    message: `信息 ${row.documentId}：${what}。`,
  });
  const faults: Fault[] = [];
  if (!row.isLive) faults.push(fault("not-live", "公开的版本不是编辑记录中的现行版本"));
  if (!row.isApproved) faults.push(fault("not-approved", "公开的内容不是审核通过的内容"));
  if (row.isWithdrawn && !row.isEmptied)
    faults.push(fault("not-emptied", "已撤下，但公开表中仍留有正文或附件"));
  if (!row.isWithdrawn && !row.isSame)
    faults.push(fault("content", "公开的文字、日期或附件与版本记录不一致"));
  if (row.contentHash !== null && row.contentHash !== (await recomputed(row.revisionId)))
    faults.push(fault("hash", "版本记录的内容或附件与其摘要不符，可能被改动"));
  return faults;
}

async function recomputed(revisionId: string): Promise<string> {
  return hashContent(db, await readContent(db, revisionId));
}

/** Editions that ought to be public, or withdrawn in public, and of which the public table knows nothing. */
async function unshown(): Promise<Fault[]> {
  const editions = await db.$queryRaw<{ documentId: number }[]>`
    select e."documentId" from "Edition" e
    where e.status in ('published', 'withdrawn')
      and not exists (select 1 from "PublishedRecord" p where p."editionId" = e.id)
    order by e."documentId"`;
  return editions.map(({ documentId }) => ({
    code: "published.missing",
    where: `document:${documentId}`,
    message: `信息 ${documentId}：已发布的版本没有出现在公开表中。`,
  }));
}
