import { AGENCY_FIELDS } from "./agency-fields";
import { CATEGORY_FIELDS } from "./category-fields";
import { type Dataset, dataset } from "./dataset";
import { ITEM_FIELDS } from "./item-fields";
import { listAgencies } from "./list-agencies";
import { listCategories } from "./list-categories";
import { walkItems } from "./walk-items";

/** Everything that is given out as a file, with its data dictionary. */
export const DATASETS: readonly Dataset[] = [
  dataset("items", ITEM_FIELDS, walkItems),
  dataset("categories", CATEGORY_FIELDS, async function* () {
    yield await listCategories();
  }),
  dataset("agencies", AGENCY_FIELDS, async function* () {
    yield await listAgencies();
  }),
];

export const DATASET_FORMATS = ["csv", "json"] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** The address of a data set's file. */
export function datasetPath(id: string, format: DatasetFormat): string {
  return `/open-data/${id}.${format}`;
}

/** The data set and format that a file name asks for (`items.csv`); null where there is no such file. */
export function findDataset(file: string): { dataset: Dataset; format: DatasetFormat } | null {
  for (const set of DATASETS)
    for (const format of DATASET_FORMATS) if (file === `${set.id}.${format}`) return { dataset: set, format };
  return null;
}
