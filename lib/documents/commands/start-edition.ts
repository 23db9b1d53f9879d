import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { addRevision, personId } from "@/lib/documents/add-revision";
import { readContent } from "@/lib/documents/read-content";
import { OPEN_STATUSES } from "@/lib/documents/transitions";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const startEditionInput = z.strictObject({ documentId: z.coerce.number().int().positive() });

/**
 * 更正: begins a new edition of a record that is or was public, with the public text to start from. The public goes on
 * reading the old one until the new one is published. The public change note is still to be written.
 */
export function startEdition(actor: Actor, input: z.infer<typeof startEditionInput>) {
  return transact(actor, async (tx) => {
    await tx.$queryRaw`select 1 from "Document" where id = ${input.documentId} for update`;
    const document = await tx.document.findUnique({
      where: { id: input.documentId },
      include: { editions: { orderBy: { number: "desc" } } },
    });
    if (!document) return failed({ code: "not-found", message: "找不到这条信息。" });
    authorize(actor, "document:draft", { agencyId: document.agencyId, object: `document:${document.id}` });
    const open = document.editions.find((edition) =>
      (OPEN_STATUSES as readonly string[]).includes(edition.status),
    );
    if (open)
      return failed({
        code: "edition.open",
        message: "本条信息已有一个正在办理的新版本，请在该版本上修改。",
      });
    const live = document.editions.find((edition) => edition.id === document.liveEditionId);
    if (!live?.currentRevisionId)
      return failed({ code: "edition.not-live", message: "本条信息尚未公开，请直接修改草稿。" });
    const edition = await tx.edition.create({
      data: {
        documentId: document.id,
        number: (document.editions[0]?.number ?? 0) + 1,
        createdById: personId(actor),
        createdAt: actor.at,
        updatedAt: actor.at,
      },
    });
    await addRevision(tx, actor, edition.id, {
      ...(await readContent(tx, live.currentRevisionId)),
      changeNote: "",
    });
    await record(tx, actor, {
      action: "edition.started",
      object: `edition:${edition.id}`,
      data: { document: document.id, number: edition.number, from: live.currentRevisionId },
    });
    return ok({ documentId: document.id, editionId: edition.id, version: edition.version });
  });
}
