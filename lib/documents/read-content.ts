import type { Prisma, Tx } from "@/lib/db";
import { CHANNELS } from "@/lib/labels/disclosure";
import { emptyRichText } from "@/lib/rich-text/plain-text";
import type { RichText } from "@/lib/rich-text/rich-text";
import { storedDay } from "@/lib/stored-day";
import type { Content } from "./content";

const INCLUDE = {
  attachments: { orderBy: { position: "asc" } },
  relations: { orderBy: [{ type: "asc" }, { toDocumentId: "asc" }] },
} satisfies Prisma.RevisionInclude;

/** One stored revision read back as the content it was made from. */
export async function readContent(tx: Tx, revisionId: string): Promise<Content> {
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, include: INCLUDE });
  return {
    title: revision.title,
    summary: revision.summary,
    body: revision.body as unknown as RichText,
    categoryId: revision.categoryId,
    topic: revision.topic,
    documentNumber: revision.documentNumber,
    legacyIndexNumber: revision.legacyIndexNumber,
    issuingAgency: revision.issuingAgency,
    issuedOn: storedDay(revision.issuedOn),
    effectiveOn: storedDay(revision.effectiveOn),
    expiresOn: storedDay(revision.expiresOn),
    source: revision.source,
    keywords: revision.keywords,
    channels: revision.channels,
    disclosureMode: revision.disclosureMode,
    disclosureReason: revision.disclosureReason,
    changeNote: revision.changeNote,
    fields: revision.fields as Record<string, unknown>,
    attachments: revision.attachments.map(({ attachmentId, title }) => ({ attachmentId, title })),
    relations: revision.relations.map(({ type, toDocumentId }) => ({ type, toDocumentId })),
  };
}

/** What a new record of an agency starts from. */
export function blankContent(title: string, agencyName: string, categoryId: string | null): Content {
  return {
    title,
    summary: "",
    body: emptyRichText,
    categoryId,
    topic: "",
    documentNumber: "",
    legacyIndexNumber: "",
    issuingAgency: agencyName,
    issuedOn: null,
    effectiveOn: null,
    expiresOn: null,
    source: agencyName,
    keywords: [],
    channels: [CHANNELS[0]],
    disclosureMode: "proactive",
    disclosureReason: "",
    changeNote: "",
    fields: {},
    attachments: [],
    relations: [],
  };
}
