import { type Actor, actorKey } from "@/lib/actor";
import type { Prisma, Tx } from "@/lib/db";
import { dayColumn } from "@/lib/stored-day";
import type { Content } from "./content";
import { contentHash } from "./content-hash";

/** A staff member's id for `createdBy` columns; null for the machine and the command line. */
export function personId(actor: Actor): string | null {
  return actor.kind === "staff" ? actorKey(actor) : null;
}

/** The hash that this content has together with the bytes of its attachments as they are stored now. */
export async function hashContent(tx: Tx, content: Content): Promise<string> {
  const files = await tx.attachment.findMany({
    where: { id: { in: content.attachments.map((file) => file.attachmentId) } },
    select: { id: true, sha256: true },
  });
  return contentHash(content, new Map(files.map((file) => [file.id, file.sha256])));
}

/** Writes one immutable revision and makes it the edition's current one. Returns its id and hash. */
export async function addRevision(
  tx: Tx,
  actor: Actor,
  editionId: string,
  content: Content,
  isAutosave = false,
): Promise<{ id: string; contentHash: string }> {
  const hash = await hashContent(tx, content);
  const { attachments, relations, body, fields, ...columns } = content;
  const last = await tx.revision.aggregate({ where: { editionId }, _max: { number: true } });
  const revision = await tx.revision.create({
    data: {
      ...columns,
      issuedOn: dayColumn(content.issuedOn),
      effectiveOn: dayColumn(content.effectiveOn),
      expiresOn: dayColumn(content.expiresOn),
      body: body as unknown as Prisma.InputJsonValue,
      fields: fields as Prisma.InputJsonValue,
      editionId,
      number: (last._max.number ?? 0) + 1,
      contentHash: hash,
      createdById: personId(actor),
      createdAt: actor.at,
      isAutosave,
      attachments: { create: attachments.map((file, position) => ({ ...file, position })) },
      relations: { create: relations },
    },
    select: { id: true, contentHash: true },
  });
  await tx.edition.update({ where: { id: editionId }, data: { currentRevisionId: revision.id } });
  return revision;
}
