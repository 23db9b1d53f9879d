/** Staff screens about one edition; every act has a screen of its own, named by a noun. */
export type EditionScreen =
  | "edit"
  | "review"
  | "publication"
  | "withdrawal"
  | "history"
  | "preview"
  | "sheet";

export function editionPath(editionId: string, screen?: EditionScreen): string {
  return `/admin/documents/${editionId}${screen ? `/${screen}` : ""}`;
}

export function comparePath(beforeId: string, afterId: string): string {
  return `/admin/documents/compare/${beforeId}/${afterId}`;
}
