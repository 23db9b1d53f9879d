import type { pageMetadata } from "@/components/public/page-metadata";
import type { PublishedRecordView, Withdrawn } from "@/lib/reader/get-published";
import { recordPath } from "@/lib/reader/list-published";
import { minuteOf } from "@/lib/time";

type Facts = Parameters<typeof pageMetadata>[1];

/** What the head of a record's page says; a withdrawn one says only that it is gone (410). */
export function recordMetadata(record: PublishedRecordView | Withdrawn): Facts {
  const path = recordPath(record.documentId);
  if (record.state === "withdrawn")
    return { title: record.title, path, status: 410, tags: [`record:${record.documentId}`] };
  const { category, related } = record;
  const relatedTags = related.map(({ href }) => `record:${href.split("/").at(-1)}`);
  return {
    title: record.title,
    path,
    description: record.summary,
    column: category
      ? {
          name: category.name,
          description: category.description || category.name,
          keywords: (category.keywords || category.name).split(/[,，、;；\s]+/),
          type: category.columnType || category.name,
        }
      : undefined,
    article: {
      title: record.title,
      publishedAt: minuteOf(record.firstPublishedAt),
      source: record.source || record.issuingAgency,
      keywords: record.keywords,
      description: record.summary,
    },
    // Its neighbours in the category are on the page, so that a change in the category is one of the page.
    tags: [
      `page:${record.documentId}`,
      `record:${record.documentId}`,
      `category:${record.categoryId}`,
      ...relatedTags,
    ],
  };
}
