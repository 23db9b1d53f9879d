import { notFound } from "next/navigation";
import type { Staff } from "@/lib/actor";
import { wordingAgency } from "@/lib/wording/queries";

/** The agency whose dictionary these pages are about; without one there is nothing to show. */
export async function loadAgency(actor: Staff): Promise<string> {
  return (await wordingAgency(actor)) ?? notFound();
}
