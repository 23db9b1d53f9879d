import { notFound } from "next/navigation";
import type { Staff } from "@/lib/actor";
import { getAgency } from "@/lib/agencies/queries";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { recordDenial } from "@/lib/transact";

/** Address and answer of a page about one agency. */
export type AgencyPageProps = {
  params: Promise<{ agency: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The agency of a page's address; another's is answered, and recorded, like one that is not there. */
export async function loadAgency(actor: Staff, params: AgencyPageProps["params"]) {
  try {
    return (await getAgency(actor, (await params).agency)) ?? notFound();
  } catch (error) {
    if (!(error instanceof ForbiddenError)) throw error;
    await recordDenial(actor, error);
    notFound();
  }
}
