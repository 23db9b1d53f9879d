/** Where a record's page prints how often it was read. */
const MARK = /(<span data-views="">)\d*(<\/span>)/g;

/** Whether a finished page prints a number of readings. */
export function printsViews(html: string): boolean {
  return html.search(MARK) >= 0;
}

/** The page with that number of readings on it. */
export function printViews(html: string, views: number): string {
  return html.replace(MARK, `$1${views}$2`);
}
