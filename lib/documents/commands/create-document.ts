import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { addRevision, personId } from "@/lib/documents/add-revision";
import { blankContent } from "@/lib/documents/read-content";
import { findKind } from "@/lib/kinds/registry";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const createDocumentInput = z.strictObject({
  kind: z.string(),
  agencyId: z.uuid(),
  title: z.string().trim().min(1, "请填写标题。").max(200, "标题不能超过 200 个字。"),
});

/** 起草: a new record with its first edition, open as a draft. */
export function createDocument(actor: Actor, input: z.infer<typeof createDocumentInput>) {
  return transact(actor, async (tx) => {
    authorize(actor, "document:draft", { agencyId: input.agencyId });
    const kind = findKind(input.kind);
    if (!kind) return failed({ code: "kind", field: "kind", message: "请选择信息种类。" });
    const agency = await tx.agency.findUnique({ where: { id: input.agencyId } });
    if (!agency) return failed({ code: "not-found", field: "agencyId", message: "找不到所选机关。" });
    const category = kind.catalogDefault
      ? await tx.catalogCategory.findFirst({
          where: { agencyId: agency.id, code: kind.catalogDefault, retiredAt: null },
        })
      : null;
    const document = await tx.document.create({
      data: { kind: kind.id, agencyId: agency.id, createdAt: actor.at },
    });
    const edition = await tx.edition.create({
      data: {
        documentId: document.id,
        number: 1,
        createdById: personId(actor),
        createdAt: actor.at,
        updatedAt: actor.at,
      },
    });
    await addRevision(tx, actor, edition.id, blankContent(input.title, agency.name, category?.id ?? null));
    await record(tx, actor, {
      action: "document.created",
      object: `document:${document.id}`,
      data: { kind: kind.id, title: input.title, edition: edition.id },
    });
    return ok({ documentId: document.id, editionId: edition.id, version: edition.version });
  });
}
