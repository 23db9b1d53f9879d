/** What one pass over a body needs to know, and the counters that it moves on. */
export type Rendering = {
  idPrefix: string;
  ownHosts: readonly string[];
  imageAddress: (reference: string) => string | null;
  headings: number;
  tables: number;
  /** Texts of the footnotes met so far; the number of a footnote is its place here. */
  footnotes: string[];
};
