import type { DamageCode } from "@/lib/text-damage/damage";
import type { Day } from "@/lib/time";

/** A run of text; `\n` inside it is a line break. */
export type Inline = { text: string; bold?: boolean; href?: string };

export type Cell = { content: Inline[]; header: boolean; colspan: number; rowspan: number };

export type Table = { caption: string; rows: Cell[][] };

/** A block of the body. `line` is the line of the source on which it begins (from 1). */
export type Block =
  | { kind: "heading"; level: number; content: Inline[]; line: number }
  | { kind: "paragraph"; content: Inline[]; align?: "center" | "right"; line: number }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][]; line: number }
  | { kind: "table"; table: Table; line: number }
  | { kind: "image"; src: string; alt: string; line: number };

/**
 * What a page is made of before its structure is known, in the order of the source: runs of text (a line, a paragraph of
 * HTML), empty ones, and blocks that the source itself marks as such.
 */
export type Piece =
  | {
      kind: "text";
      line: number;
      content: Inline[];
      indent: number;
      align?: "center" | "right";
      level?: number;
      raw: string;
      /** A paragraph of its own, whatever the next one looks like. */
      whole: boolean;
      /** Stands among cells that could not be made a table: its number is no heading. */
      cell?: boolean;
    }
  | { kind: "blank"; line: number }
  | { kind: "block"; line: number; block: Block };

export type TextPiece = Extract<Piece, { kind: "text" }>;

export type ProblemCode =
  | DamageCode
  | "page.encoding"
  | "page.empty"
  | "page.title-missing"
  | "page.publication-day-missing"
  | "page.publication-day-conflict"
  | "page.date-unreadable"
  | "page.empty-block"
  | "page.text-lost"
  | "metadata.blank"
  | "metadata.conflict"
  | "table.uncertain"
  | "table.blank-column"
  | "image.alternative-missing"
  | "image.not-taken"
  | "link.not-taken";

/** Something that a person has to look at. Nothing of it has been repaired. */
export type Problem = { code: ProblemCode; where: { line: number }; quote: string; message: string };

/** What was understood of the page, for the person who checks it. */
export type Recognised = { what: string; where: { line: number }; value: string };

/** Words of the page that are not part of the record, with the reason. */
export type Dropped = { reason: string; where: { line: number }; text: string };

export type PageLink = { name: string; href: string | null; line: number };

export type PageMetadata = {
  indexNumber?: string;
  issuingAgency?: string;
  documentNumber?: string;
  /** 成文日期, as the page's metadata give it; see `signOff.on` for the date under the text. */
  issuedOn?: Day;
  keywords?: string[];
  summary?: string;
  effectiveOn?: Day;
  repealedOn?: Day;
  /** Everything else that the page's metadata say, in their own words. */
  other: { label: string; value: string }[];
};

export type SignOff = { agency: string | null; on: Day | null; line: number };

/** A page of an old site, as far as it can be understood with certainty. */
export type ImportedPage = {
  title: string;
  metadata: PageMetadata;
  /** The page's own date of publication; null where it has none that can be read. */
  publishedOn: Day | null;
  /** `YYYY-MM-DD HH:mm`, where the page gives the minute. */
  publishedMinute?: string;
  source?: string;
  /** Number of views that the page printed. */
  views?: number;
  body: Block[];
  /** Agency and date under the text; their lines stand in the body too, aligned to the right. */
  signOff: SignOff | null;
  attachments: PageLink[];
  links: PageLink[];
  encoding: string;
  /** The address of the page on the old site, where it names it; base of its relative links. */
  address: string | null;
  recognised: Recognised[];
  dropped: Dropped[];
  problems: Problem[];
};
