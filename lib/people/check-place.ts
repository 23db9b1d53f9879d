import type { Tx } from "@/lib/db";
import type { Issue } from "@/lib/issue";
import { NO_SECTION } from "./issues";

/** What is wrong with the agency and the section chosen for a person; null when nothing is. */
export async function placeProblem(
  tx: Tx,
  place: { agencyId: string | null; sectionId: string | null },
): Promise<Issue | null> {
  if (place.agencyId !== null && !(await tx.agency.findUnique({ where: { id: place.agencyId } })))
    return { code: "not-found", field: "agencyId", message: "没有找到所选机关。" };
  if (place.sectionId === null) return null;
  const section = await tx.section.findUnique({ where: { id: place.sectionId } });
  return section && section.agencyId === place.agencyId && section.retiredAt === null ? null : NO_SECTION;
}
