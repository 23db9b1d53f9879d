import { createCategories } from "@/lib/catalog/create-categories";
import { hrssCountyCatalog } from "@/lib/catalog/data/hrss-county-catalog";
import type { Tx } from "@/lib/db";
import { DEFAULT_REVIEW_STEPS } from "@/lib/documents/review-steps";
import { dictionaryRows } from "@/lib/wording/dictionary-rows";
import { sampleDictionary } from "@/lib/wording/sample-dictionary";
import { parentAgency, type SampleAgency, sampleAgency } from "./data/agency";
import { sampleInstitutions, sampleSections } from "./data/sections";

export type FoundedBureau = {
  id: string;
  /** Id of each category by its code. */
  categories: ReadonlyMap<string, string>;
};

/** The county and its bureau, both marked as sample, with the bureau's sections, catalog and wording dictionary. */
export async function foundSampleAgencies(tx: Tx, at: Date): Promise<FoundedBureau> {
  const parent = await found(tx, parentAgency, { parentId: null, isPrimary: false, createdAt: at });
  const bureau = await found(tx, sampleAgency, { parentId: parent, isPrimary: true, createdAt: at });
  const institutions = sampleInstitutions.map(({ address, duties, ...rest }) => ({
    ...rest,
    duties: `${duties}地址：${address}。`,
  }));
  await tx.section.createMany({
    data: [...sampleSections, ...institutions].map((section, position) => ({
      agencyId: bureau,
      ...section,
      position,
    })),
  });
  await tx.wordingEntry.createMany({
    data: dictionaryRows(sampleDictionary).map((row) => ({ agencyId: bureau, ...row })),
  });
  return { id: bureau, categories: await createCategories(tx, bureau, hrssCountyCatalog) };
}

type Place = { parentId: string | null; isPrimary: boolean; createdAt: Date };

async function found(
  tx: Tx,
  { parentSlug: _, settings, ...identity }: SampleAgency,
  place: Place,
): Promise<string> {
  const { id } = await tx.agency.create({
    data: { ...identity, ...place, settings, isSample: true, reviewSteps: [...DEFAULT_REVIEW_STEPS] },
  });
  return id;
}
