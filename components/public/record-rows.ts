import type { PublicRow } from "@/lib/reader/list-published";
import type { RecordRow } from "./record-row";

/** Public records as the rows of a list. */
export function recordRows(rows: readonly PublicRow[]): RecordRow[] {
  return rows.map(({ href, title, agencyName, documentNumber, issuedOn, publishedOn }) => ({
    href,
    title,
    agencyName,
    documentNumber,
    issuedOn,
    publishedOn,
  }));
}
