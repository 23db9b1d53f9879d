import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { type Actor, isStaff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { authorize, ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const createPreviewInput = z.strictObject({
  revisionId: z.uuid(),
  /** How long the link lives. */
  days: z.coerce.number().int().min(1).max(30).default(7),
});

export const revokePreviewInput = z.strictObject({ id: z.string().length(64) });

const DAY_MS = 86_400_000;

/** 预览链接: shows exactly one revision to whoever holds it. The token is given out once and kept only as a hash. */
export function createPreviewLink(actor: Actor, input: z.infer<typeof createPreviewInput>) {
  return transact(actor, async (tx) => {
    const revision = await tx.revision.findUnique({
      where: { id: input.revisionId },
      include: { edition: { include: { document: true } } },
    });
    if (!revision) return failed({ code: "not-found", message: "找不到要预览的稿件。" });
    authorize(actor, "document:preview", {
      agencyId: revision.edition.document.agencyId,
      object: `revision:${revision.id}`,
    });
    if (!isStaff(actor)) throw new ForbiddenError("document:preview", `revision:${revision.id}`);
    const token = randomBytes(32).toString("base64url");
    const expiresAt = new Date(actor.at.getTime() + input.days * DAY_MS);
    await tx.previewLink.create({
      data: {
        id: previewId(token),
        revisionId: revision.id,
        createdById: actor.userId,
        createdAt: actor.at,
        expiresAt,
      },
    });
    await record(tx, actor, {
      action: "preview.created",
      object: `revision:${revision.id}`,
      data: { link: previewId(token).slice(0, 12), expiresAt: expiresAt.toISOString() },
    });
    return ok({ path: `/preview/${token}`, expiresAt });
  });
}

export function revokePreviewLink(actor: Actor, input: z.infer<typeof revokePreviewInput>) {
  return transact(actor, async (tx) => {
    const link = await tx.previewLink.findUnique({
      where: { id: input.id },
      include: { revision: { include: { edition: { include: { document: true } } } } },
    });
    if (!link) return failed({ code: "not-found", message: "找不到这个预览链接。" });
    authorize(actor, "document:preview", {
      agencyId: link.revision.edition.document.agencyId,
      object: `revision:${link.revisionId}`,
    });
    await tx.previewLink.updateMany({
      where: { id: link.id, revokedAt: null },
      data: { revokedAt: actor.at },
    });
    await record(tx, actor, {
      action: "preview.revoked",
      object: `revision:${link.revisionId}`,
      data: { link: link.id.slice(0, 12) },
    });
    return ok({ editionId: link.revision.editionId });
  });
}

/** The revision behind a preview token, as long as the link lives; each visit is counted and logged. */
export function visitPreview(actor: Actor, token: string) {
  return transact(actor, async (tx) => {
    const link = await tx.previewLink.findUnique({ where: { id: previewId(token) } });
    if (!link || link.revokedAt || link.expiresAt <= actor.at)
      return failed({ code: "preview.gone", message: "预览链接已失效，请向提供链接的人员索取新的链接。" });
    await tx.previewLink.update({ where: { id: link.id }, data: { visits: { increment: 1 } } });
    await record(tx, actor, {
      action: "preview.visited",
      object: `revision:${link.revisionId}`,
      data: { link: link.id.slice(0, 12) },
    });
    return ok({ revisionId: link.revisionId, expiresAt: link.expiresAt });
  });
}

function previewId(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
