import data from "./hrss-county.json" with { type: "json" };
import { type StatutoryCatalog, statutoryCatalogSchema } from "./schema";

/** The statutory catalog of a county human resources and social security bureau, parents before children. */
export const hrssCountyCatalog: StatutoryCatalog = statutoryCatalogSchema.parse(data);
