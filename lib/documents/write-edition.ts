import { type Prisma, Prisma as PrismaNamespace, type Tx } from "@/lib/db";
import { failed, ok, type Result } from "@/lib/result";
import { type LoadedEdition, STALE } from "./load-edition";

/** Guarded write: goes through only for the version that was loaded, and raises it. Returns the new version. */
export async function writeEdition(
  tx: Tx,
  edition: Pick<LoadedEdition, "id" | "version">,
  at: Date,
  data: Prisma.EditionUncheckedUpdateManyInput,
): Promise<Result<number>> {
  const { count } = await tx.edition.updateMany({
    where: { id: edition.id, version: edition.version },
    data: { ...data, version: { increment: 1 }, updatedAt: at },
  });
  return count === 1 ? ok(edition.version + 1) : failed(STALE);
}

/** What an approval leaves on an edition, taken away again when the approval no longer holds. */
export const NO_APPROVAL = {
  approvedHash: null,
  approvedAt: null,
  scheduledFor: null,
  scheduleProblem: null,
} satisfies Prisma.EditionUncheckedUpdateManyInput;

export const { JsonNull } = PrismaNamespace;
