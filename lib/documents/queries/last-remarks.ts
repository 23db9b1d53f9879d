import { db } from "@/lib/db";

/** Remarks of the last return of an edition, paragraph by paragraph; none once it is under review again. */
export async function lastRemarks(edition: {
  id: string;
  round: number;
  status: string;
}): Promise<{ block: number; text: string }[]> {
  if (edition.status !== "returned" && edition.status !== "draft") return [];
  return db.reviewRemark.findMany({
    where: { review: { editionId: edition.id, round: edition.round, decision: "returned" } },
    orderBy: { block: "asc" },
    select: { block: true, text: true },
  });
}
