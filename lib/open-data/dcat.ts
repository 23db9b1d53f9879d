import { db } from "@/lib/db";
import { DATASET_LABELS, LICENCE_TEXT, OPEN_DATA_LABELS } from "@/lib/labels/open-data";
import { VISIBLE } from "@/lib/reader/published-filter";
import type { PublicSite } from "@/lib/reader/read-site";
import { siteUrl } from "@/lib/site-url";
import { DATASET_FORMATS, DATASETS, datasetPath } from "./datasets";
import { shanghaiInstant } from "./shanghai-instant";

const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The catalog of the site's data sets in the words of DCAT 3, as JSON-LD. */
export async function dcatCatalog(site: PublicSite) {
  const changedAt = await lastChange();
  const modified = changedAt && { "@type": "xsd:dateTime", "@value": shanghaiInstant(changedAt) };
  const shared = {
    "dct:publisher": {
      "@id": siteUrl("/agency#organization"),
      "@type": "foaf:Organization",
      "foaf:name": chinese(site.agencyName),
      "foaf:homepage": { "@id": siteUrl("/") },
    },
    "dct:license": {
      "@id": siteUrl("/open-data#licence"),
      "@type": "dct:LicenseDocument",
      "rdfs:label": chinese(LICENCE_TEXT.join("\n")),
    },
    "dct:language": "zh-CN",
    ...(modified && { "dct:modified": modified }),
  };
  const datasets = DATASETS.map(({ id }) => ({
    "@id": siteUrl(`/open-data#${id}`),
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": chinese(DATASET_LABELS[id].title),
    "dct:description": chinese(DATASET_LABELS[id].description),
    ...shared,
    "dcat:landingPage": { "@id": siteUrl("/open-data") },
    "dcat:distribution": DATASET_FORMATS.map((format) => ({
      "@id": siteUrl(datasetPath(id, format)),
      "@type": "dcat:Distribution",
      "dct:title": chinese(`${DATASET_LABELS[id].title}（${format.toUpperCase()}）`),
      "dcat:accessURL": { "@id": siteUrl("/open-data") },
      "dcat:downloadURL": { "@id": siteUrl(datasetPath(id, format)) },
      "dcat:mediaType": { "@id": `${MEDIA_TYPES}${format === "csv" ? "text/csv" : "application/json"}` },
      "dct:license": { "@id": siteUrl("/open-data#licence") },
    })),
  }));
  return {
    "@context": CONTEXT,
    "@id": siteUrl("/dcat.jsonld"),
    "@type": "dcat:Catalog",
    "dct:title": chinese(`${site.name}${OPEN_DATA_LABELS.catalog}`),
    "dct:description": chinese(site.columnDescription || site.name),
    "foaf:homepage": { "@id": siteUrl("/") },
    ...shared,
    "dcat:dataset": datasets,
    "dcat:service": {
      "@id": siteUrl("/api/v1"),
      "@type": "dcat:DataService",
      "dct:title": chinese(OPEN_DATA_LABELS.api),
      "dcat:endpointURL": { "@id": siteUrl("/api/v1") },
      "dcat:endpointDescription": { "@id": siteUrl("/api/v1/openapi.json") },
      "dcat:servesDataset": datasets
        .filter((set) => set["dct:identifier"] !== "categories")
        .map((set) => ({ "@id": set["@id"] })),
    },
  };
}

/** When something was last published, changed or withdrawn. */
async function lastChange(): Promise<Date | null> {
  const [shown, gone] = await Promise.all([
    db.publishedRecord.aggregate({ where: VISIBLE, _max: { updatedAt: true } }),
    db.publishedRecord.aggregate({ where: { withdrawnAt: { not: null } }, _max: { withdrawnAt: true } }),
  ]);
  const { updatedAt } = shown._max;
  const { withdrawnAt } = gone._max;
  return updatedAt && withdrawnAt && withdrawnAt > updatedAt ? withdrawnAt : (updatedAt ?? withdrawnAt);
}

function chinese(text: string) {
  return { "@language": "zh-CN", "@value": text };
}
