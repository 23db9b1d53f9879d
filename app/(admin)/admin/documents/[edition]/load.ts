import { notFound } from "next/navigation";
import type { Staff } from "@/lib/actor";
import { getEdition } from "@/lib/documents/queries/get-edition";

export type EditionParams = { params: Promise<{ edition: string }> };

/** The edition of a staff page for somebody who may see it; everybody else finds nothing there. */
export async function loadEditionPage(actor: Staff, { params }: EditionParams) {
  const view = await getEdition(actor, (await params).edition);
  if (!view) notFound();
  const { id, version, documentId } = view.edition;
  return { view, hidden: { editionId: id, version }, documentId };
}
