import { siteUrl } from "@/lib/site-url";
import type { PublicRow } from "./list-published";

type FeedFacts = {
  title: string;
  path: string;
  selfPath: string;
  author: string;
  rows: readonly PublicRow[];
};

/** An Atom feed (RFC 4287) of public records. */
export function atomFeed({ title, path, selfPath, author, rows }: FeedFacts): string {
  const updated =
    rows
      .map((row) => row.updatedAt.toISOString())
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00Z";
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xml(siteUrl(path))}</id>
  <title>${xml(title)}</title>
  <updated>${updated}</updated>
  <link rel="alternate" type="text/html" href="${xml(siteUrl(path))}"/>
  <link rel="self" type="application/atom+xml" href="${xml(siteUrl(selfPath))}"/>
  <author><name>${xml(author)}</name></author>
${rows.map(entry).join("\n")}
</feed>
`;
}

function entry(row: PublicRow): string {
  const address = xml(siteUrl(row.href));
  return `  <entry>
    <id>${address}</id>
    <title>${xml(row.title)}</title>
    <link rel="alternate" type="text/html" href="${address}"/>
    <published>${row.publishedAt.toISOString()}</published>
    <updated>${row.updatedAt.toISOString()}</updated>
    <author><name>${xml(row.agencyName)}</name></author>
    <summary>${xml(row.summary)}</summary>
  </entry>`;
}

/** Text made safe for XML; characters that XML 1.0 does not know are left out. */
export function xml(text: string): string {
  const known = [...text]
    .filter((letter) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(letter))
    .join("");
  return known.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
