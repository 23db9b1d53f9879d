import { fileAddress } from "@/lib/attachments/file-address";
import { kindOf } from "@/lib/kinds/registry";
import { FIELD_LABELS } from "@/lib/labels/documents";
import type { PublishedRecordView } from "@/lib/reader/get-published";
import { recordPath } from "@/lib/reader/list-published";
import type { PublicSite } from "@/lib/reader/read-site";
import { siteUrl } from "@/lib/site-url";
import { dayOf } from "@/lib/time";
import { shanghaiInstant } from "./shanghai-instant";

export type JsonLd = { "@type": string; [property: string]: unknown };

type Section = { name: string; duties: string; phone: string };

/** The agency in the words of schema.org. What the settings leave empty is not said. */
export function organizationLd(site: PublicSite, sections: readonly Section[] = []): JsonLd {
  const { address, postalCode } = site;
  return filled({
    "@type": "GovernmentOrganization",
    "@id": organizationId(),
    name: site.agencyName,
    alternateName: site.shortName,
    url: siteUrl("/"),
    address:
      address || postalCode
        ? filled({ "@type": "PostalAddress", streetAddress: address, postalCode, addressCountry: "CN" })
        : undefined,
    telephone: site.phone,
    faxNumber: site.fax,
    email: site.email,
    department: sections.map(({ name, duties, phone }) =>
      filled({ "@type": "Organization", name, description: duties, telephone: phone }),
    ),
  });
}

/** A public record: who made it, when it came out and when it was last changed, its number, its files. */
export function recordLd(record: PublishedRecordView, site: PublicSite): JsonLd {
  const url = siteUrl(recordPath(record.documentId));
  return filled({
    "@type": isReport(record) ? "Report" : "Article",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: record.title,
    description: record.summary,
    identifier: {
      "@type": "PropertyValue",
      propertyID: FIELD_LABELS.indexNumber,
      value: record.indexNumber,
    },
    dateCreated: record.issuedOn,
    datePublished: publication(record),
    dateModified: shanghaiInstant(record.updatedAt),
    author: { "@type": "GovernmentOrganization", name: record.issuingAgency },
    publisher: { "@type": "GovernmentOrganization", "@id": organizationId(), name: site.agencyName },
    articleSection: record.category?.name,
    keywords: record.keywords,
    inLanguage: "zh-CN",
    isAccessibleForFree: true,
    associatedMedia: record.files.map(({ attachmentId, title, attachment }) =>
      filled({
        "@type": "DataDownload",
        name: title || attachment.name,
        contentUrl: siteUrl(fileAddress({ id: attachmentId, name: attachment.name })),
        encodingFormat: attachment.mediaType,
        contentSize: `${attachment.size} B`,
        sha256: attachment.sha256,
      }),
    ),
  });
}

/** The way from the home page to a page. The last crumb is the page itself. */
export function breadcrumbLd(crumbs: readonly { href?: string; label: string }[]): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ href, label }, index) =>
      filled({ "@type": "ListItem", position: index + 1, name: label, item: href && siteUrl(href) }),
    ),
  };
}

/** Annual reports of an old site are ordinary records: what tells them is the type of their column (国办发〔2017〕47号). */
function isReport({ kind, category }: PublishedRecordView): boolean {
  return kindOf(kind).platformPart === "annualReports" || category?.columnType === "政府信息公开年报";
}

/** Of a record from an old site often only the day is known. */
function publication({ isImported, firstPublishedAt }: PublishedRecordView): string {
  const instant = shanghaiInstant(firstPublishedAt);
  return isImported && instant.includes("T00:00:00") ? dayOf(firstPublishedAt) : instant;
}

function organizationId(): string {
  return siteUrl("/agency#organization");
}

function filled(properties: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && !value.length),
    ),
  ) as JsonLd;
}
