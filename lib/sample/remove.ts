import type { Actor } from "@/lib/actor";
import { announceTags } from "@/lib/announce";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { authorize, ForbiddenError } from "@/lib/permissions/authorize";
import { ADMINISTRATOR_ROLES } from "@/lib/permissions/rules";
import { failed, ok, type Result } from "@/lib/result";
import { fileStore, type Store } from "@/lib/storage/store";
import { transact } from "@/lib/transact";
import { deleteAgencyRows } from "./delete-agency-rows";
import { removeUnusedObjects } from "./remove-unused-objects";

export type RemovedSample = { agencies: number; documents: number; users: number; files: number };

/**
 * 移除示例: the sample agencies with everything below them, in one step: records with their history, files, catalog,
 * people and their sessions. Index numbers given out and the audit log stay. Where another agency remains, the oldest
 * takes the sample's place as the one whose site this is.
 * @throws ForbiddenError also for somebody who administers one agency only
 */
export async function removeSample(actor: Actor, store: Store = fileStore()): Promise<Result<RemovedSample>> {
  const removed = await transact(actor, async (tx) => {
    authorize(actor, "agency:create");
    if (actor.kind === "staff" && actor.agencyId !== null) throw new ForbiddenError("agency:create");
    // Locked, so that nothing new can be hung below them meanwhile.
    const rows = await tx.$queryRaw<{ id: string }[]>`select id from "Agency" where "isSample" for update`;
    if (rows.length === 0) return failed(NO_SAMPLE);
    const agencyIds = rows.map(({ id }) => id);
    const within = { agencyId: { in: agencyIds } };
    if (await takesLastAdministrator(tx, agencyIds)) return failed(LAST_ADMINISTRATOR);
    const documents = await tx.document.findMany({ where: within, select: { id: true } });
    const hashes = await tx.attachment.findMany({
      where: { document: within },
      distinct: ["sha256"],
      select: { sha256: true },
    });
    const users = await tx.user.count({ where: within });
    await deleteAgencyRows(tx, agencyIds);
    await crownSuccessor(tx);
    await announceTags(tx, [
      ...documents.map(({ id }) => `record:${id}`),
      ...agencyIds.map((id) => `agency:${id}`),
      "site",
    ]);
    const counts = { agencies: agencyIds.length, documents: documents.length, users };
    await record(tx, actor, { action: "sample.removed", data: { ...counts, agencyIds } });
    return ok({ ...counts, hashes: hashes.map(({ sha256 }) => sha256) });
  });
  if (!removed.ok) return removed;
  const { hashes, ...counts } = removed.value;
  // Bytes go after the rows: killed in between, they are orphans, which the sweep of files clears.
  return ok({ ...counts, files: await removeUnusedObjects(actor, hashes, store) });
}

/** With the agency go its people: whoever holds the only account of a kind that administers must not be among them. */
async function takesLastAdministrator(tx: Tx, agencyIds: string[]): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('gongkai.administrators'))`;
  for (const role of ADMINISTRATOR_ROLES) {
    const holders = await tx.user.findMany({
      where: { roles: { some: { role } }, disabledAt: null, passwordHash: { not: null } },
      select: { agencyId: true },
    });
    const isTaken = ({ agencyId }: { agencyId: string | null }) =>
      agencyId !== null && agencyIds.includes(agencyId);
    if (holders.length > 0 && holders.every(isTaken)) return true;
  }
  return false;
}

async function crownSuccessor(tx: Tx): Promise<void> {
  const heirs = await tx.agency.findMany({
    orderBy: [{ isPrimary: "desc" }, { createdAt: "asc" }],
    take: 1,
    select: { id: true, isPrimary: true },
  });
  for (const { id, isPrimary } of heirs)
    if (!isPrimary)
      await tx.agency.update({ where: { id }, data: { isPrimary: true, version: { increment: 1 } } });
}

const LAST_ADMINISTRATOR = {
  code: "sample.last-administrator",
  message:
    "唯一可用的系统管理员、安全管理员或审计员的账号属于示例机关，会随之移除。请先另设一位不属于示例机关的。",
};
const NO_SAMPLE = { code: "sample.none", message: "系统中没有示例机关，无需移除。" };
