import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { EditorialStatus } from "@/prisma/generated/enums";
import { admissionIssues } from "./rules";
import type { UploadLimits } from "./upload-limits";

/** An edition in one of these states has come to its end; every other one is still on its way. */
const CLOSED = [
  EditorialStatus.published,
  EditorialStatus.withdrawn,
  EditorialStatus.superseded,
  EditorialStatus.discarded,
];

type Announced = { documentId: number; size: number | null; replaces?: string | null };

/**
 * Whether somebody may add a file of this size to a record now. Locks the record until the transaction ends, so that
 * two uploads at once cannot both take its last place.
 * @throws ForbiddenError for a record of another agency or without the right to draft
 */
export async function admitUpload(
  tx: Tx,
  actor: Actor,
  { documentId, size, replaces }: Announced,
  limits: UploadLimits,
): Promise<Result<true>> {
  await tx.$queryRaw`select 1 from "Document" where id = ${documentId} for no key update`;
  const document = await tx.document.findUnique({
    where: { id: documentId },
    select: { agencyId: true, editions: { where: { status: { notIn: CLOSED } }, select: { id: true } } },
  });
  if (!document) return failed(NO_DOCUMENT);
  authorize(actor, "document:draft", { agencyId: document.agencyId, object: `document:${documentId}` });
  if (replaces && !(await isReplaceable(tx, documentId, replaces))) return failed(NOT_REPLACEABLE);

  const kept = { documentId, state: { not: "refused" } } as const;
  const held = await tx.attachment.aggregate({ where: kept, _sum: { size: true }, _count: true });
  const holdings = {
    isOpen: document.editions.length > 0,
    files: held._count,
    bytes: Number(held._sum.size ?? 0n),
  };
  const issues = admissionIssues(holdings, size ?? 0, limits);
  return issues.length > 0 ? failed(...issues) : ok(true);
}

async function isReplaceable(tx: Tx, documentId: number, id: string): Promise<boolean> {
  return (await tx.attachment.count({ where: { id, documentId, state: "checked" } })) === 1;
}

export const NO_DOCUMENT = { code: "not-found", message: "找不到这条信息，可能已被移除。" };
export const NOT_REPLACEABLE = {
  code: "not-found",
  message: "要替换的附件不存在或不属于本条信息，请刷新页面后重试。",
};
