/**
 * What the publish gate says about a text (lib/gate). `block` stops publication, `warn` is shown and does not
 * stop it, `accept` stops it until somebody answers for it with a written reason.
 */
export type FindingLevel = "block" | "warn" | "accept";

export type FindingPlace = {
  /** Metadata field the finding speaks of (`title`, `documentNumber` …). */
  field?: string;
  /** Zero-based index of the top-level block of the body. */
  block?: number;
  /** Id of the attachment the finding was made in. */
  attachmentId?: string;
  /** Place inside the attachment, in words ("工作表“名单” B7", "第 3 页"). */
  inside?: string;
};

export type Finding = {
  /** Stable dotted code, e.g. `metadata.document-number`, `personal.id-number`, `text.doubled-character`. */
  code: string;
  level: FindingLevel;
  message: string;
  place: FindingPlace;
  /** The words found, already masked where they are personal data. */
  quote?: string;
  /** Tells apart what a masked quote makes look alike: a digest of the very words, never shown. */
  fingerprint?: string;
  /** What would be right, only where it is certain. */
  suggestion?: string;
};
