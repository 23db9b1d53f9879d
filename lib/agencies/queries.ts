import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { reviewStepsOf } from "@/lib/documents/review-steps";
import { authorize } from "@/lib/permissions/authorize";
import { settingsOf } from "./schema";

/** The agency whose platform page stands at /disclosure; null while there is none. Once per request. */
export const primaryAgency = cache(async () => {
  const agency = await db.agency.findFirst({ where: { isPrimary: true }, select: PUBLIC });
  return agency && { ...agency, settings: settingsOf(agency.settings) };
});

const PUBLIC = {
  id: true,
  slug: true,
  name: true,
  shortName: true,
  unifiedSocialCreditCode: true,
  areaCode: true,
  isSample: true,
  settings: true,
} as const;

export type PrimaryAgency = NonNullable<Awaited<ReturnType<typeof primaryAgency>>>;

/** What header, footer and government meta tags say of the site. Empty texts are not printed. */
export type SiteIdentity = {
  name: string;
  agencyName: string;
  shortName: string;
  domain: string;
  siteIdCode: string;
  icpNumber: string;
  policeNumber: string;
  organiser: string;
  address: string;
  postalCode: string;
  officeHours: string;
  phone: string;
  fax: string;
  email: string;
  columnDescription: string;
  isSample: boolean;
  faultReportHref?: string;
  governmentMarkHref?: string;
};

/** The site's identity, from the settings of its primary agency. */
export async function siteIdentity(): Promise<SiteIdentity> {
  const agency = await primaryAgency();
  const settings = settingsOf(agency?.settings);
  const { siteName, siteDomain, officeName: _, faultReportUrl, governmentMarkUrl, ...contact } = settings;
  return {
    ...contact,
    name: siteName || (agency ? `${agency.shortName}政府信息公开` : "政府信息公开平台"),
    agencyName: agency?.name ?? "",
    shortName: agency?.shortName ?? "",
    domain: siteDomain,
    organiser: settings.organiser || (agency?.name ?? ""),
    isSample: agency?.isSample ?? false,
    ...(faultReportUrl && { faultReportHref: faultReportUrl }),
    ...(governmentMarkUrl && { governmentMarkHref: governmentMarkUrl }),
  };
}

/** The internal sections (内设机构) that an agency has now, as its public page lists them. */
export function publicSections(agencyId: string) {
  return db.section.findMany({
    where: { agencyId, retiredAt: null },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true, duties: true, phone: true },
  });
}

/** Agencies an actor may look after: all, or their own. */
export async function listAgencies(actor: Actor) {
  authorize(actor, "agency:see");
  return db.agency.findMany({
    where: actor.kind === "staff" && actor.agencyId !== null ? { id: actor.agencyId } : {},
    orderBy: [{ isPrimary: "desc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      name: true,
      shortName: true,
      unifiedSocialCreditCode: true,
      isPrimary: true,
      isSample: true,
      parent: { select: { name: true } },
      _count: {
        select: { sections: { where: { retiredAt: null } }, users: { where: { disabledAt: null } } },
      },
    },
  });
}

/** One agency with its settings, sections, review chain and index template; null when there is none of that id. */
export async function getAgency(actor: Actor, agencyId: string) {
  authorize(actor, "agency:see", { agencyId, object: `agency:${agencyId}` });
  if (!z.uuid().safeParse(agencyId).success) return null;
  const agency = await db.agency.findUnique({
    where: { id: agencyId },
    include: {
      parent: { select: { id: true, name: true } },
      sections: { where: { retiredAt: null }, orderBy: [{ position: "asc" }, { name: "asc" }] },
    },
  });
  return (
    agency && {
      ...agency,
      settings: settingsOf(agency.settings),
      reviewSteps: reviewStepsOf(agency.reviewSteps),
    }
  );
}

/** Names of all agencies, to choose a superior from. */
export async function agencyNames(actor: Actor) {
  authorize(actor, "agency:see");
  return db.agency.findMany({ orderBy: { slug: "asc" }, select: { id: true, slug: true, name: true } });
}

/** The name at the head of the staff side: a person's own agency, or the primary one. */
export async function agencyOf(agencyId: string | null): Promise<{ name: string; shortName: string } | null> {
  if (agencyId === null) return primaryAgency();
  return db.agency.findUnique({ where: { id: agencyId }, select: { name: true, shortName: true } });
}

/** Agencies and their open sections that an actor may put a person in. */
export async function agencyPlaces(actor: Actor) {
  authorize(actor, "user:see");
  const own = actor.kind === "staff" && actor.agencyId !== null ? actor.agencyId : undefined;
  const [agencies, sections] = await Promise.all([
    db.agency.findMany({ where: { id: own }, orderBy: { slug: "asc" }, select: { id: true, name: true } }),
    db.section.findMany({
      where: { agencyId: own, retiredAt: null },
      orderBy: [{ agency: { slug: "asc" } }, { position: "asc" }, { name: "asc" }],
      select: { id: true, name: true, agency: { select: { shortName: true } } },
    }),
  ]);
  return { agencies, sections };
}
