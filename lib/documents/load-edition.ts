import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import type { Permission } from "@/lib/permissions/rules";
import { failed, ok, type Result } from "@/lib/result";

const INCLUDE = {
  document: { include: { agency: true } },
  reviews: { orderBy: { createdAt: "asc" } },
} as const;

/** What every command on an edition names: the edition, and the version of it that the person has seen. */
export type EditionInput = { editionId: string; version: number };

/**
 * Loads an edition for change: through the actor, under a row lock, and only in the version the person has seen.
 * An edition of another agency does not exist for the actor; a stale version is an issue, never an overwrite.
 */
export async function loadEditionForChange(
  tx: Tx,
  actor: Actor,
  permission: Permission,
  input: EditionInput,
): Promise<EditionLoad> {
  const edition = await loadEditionFor(tx, actor, permission, input.editionId);
  return edition.ok && edition.value.version !== input.version ? failed(STALE) : edition;
}

/** The same for what is added beside the text and cannot overwrite anything: the person's version does not matter. */
export async function loadEditionFor(
  tx: Tx,
  actor: Actor,
  permission: Permission,
  editionId: string,
): Promise<EditionLoad> {
  const edition = await lockEdition(tx, editionId);
  if (!edition) return failed({ code: "not-found", message: "找不到这条信息，可能已被移除。" });
  authorize(actor, permission, { agencyId: edition.document.agencyId, object: `edition:${edition.id}` });
  return ok(edition);
}

export const STALE = {
  code: "stale",
  message: "在您打开之后，他人已修改了这条信息。您的内容没有丢失，请对照最新内容后再保存。",
};

/** An edition with its document, agency and reviews, locked until the transaction ends. */
export async function lockEdition(tx: Tx, editionId: string) {
  await tx.$queryRaw`select 1 from "Edition" where id = ${editionId}::uuid for update`;
  const edition = await tx.edition.findUnique({ where: { id: editionId }, include: INCLUDE });
  return edition && { ...edition, currentRevisionId: edition.currentRevisionId ?? unreachable(edition.id) };
}

export type LoadedEdition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>;
export type EditionLoad = Result<LoadedEdition>;

function unreachable(editionId: string): never {
  throw new Error(`edition ${editionId} has no revision`);
}
