import type { HiddenDataCode } from "@/lib/file-check/hidden-data";
import type { FindingLevel } from "@/lib/finding";
import type { PersonalDatumCode } from "@/lib/personal-data/personal-datum";
import type { DamageCode } from "@/lib/text-damage/damage";
import type { GateMoment } from "./draft";

/**
 * `block` stops publication, `accept` stops it until somebody answers for it in writing, `warn` is only shown,
 * `silent` is not shown yet, `own` takes the level which the rule or the dictionary entry itself carries.
 */
export type GateLevel = FindingLevel | "silent" | "own";

/** Codes that other rooms give out: the compiler asks for a row for each. */
type FoundElsewhere = HiddenDataCode | PersonalDatumCode | DamageCode;

type Row = [draft: GateLevel, submit: GateLevel, publish: GateLevel, imported: GateLevel];

/**
 * The whole policy of the gate in one table: code × moment. The last column replaces all three for the first edition
 * of a document taken over from an old site: it is history, so its gaps are shown and not repaired, but what harms people
 * still stops it. A later edition is written here and meets the ordinary columns.
 */
// biome-ignore format: read as a table
const LEVELS: Record<string, Row> & Record<FoundElsewhere, Row> = {
  //                                    writing   handed in publishing  imported
  "metadata.title":                    ["warn",   "block",  "block",    "block"],
  "metadata.issuing-agency":           ["warn",   "block",  "block",    "block"],
  "metadata.issuing-agency-name":      ["warn",   "warn",   "warn",     "warn"],
  "metadata.issued-on":                ["warn",   "block",  "block",    "warn"],
  "metadata.category":                 ["warn",   "block",  "block",    "warn"],
  "metadata.category-not-lowest":      ["warn",   "block",  "block",    "warn"],
  "metadata.source":                   ["warn",   "block",  "block",    "warn"],
  "metadata.channels":                 ["warn",   "block",  "block",    "warn"],
  "metadata.document-number-missing":  ["warn",   "block",  "block",    "warn"],
  "metadata.effective-on":             ["warn",   "block",  "block",    "warn"],
  "metadata.expires-on":               ["warn",   "block",  "block",    "warn"],
  "metadata.keywords-missing":         ["warn",   "block",  "block",    "warn"],
  "metadata.summary":                  ["warn",   "block",  "block",    "warn"],
  "metadata.summary-length":           ["warn",   "block",  "block",    "warn"],
  "metadata.summary-repeats-title":    ["warn",   "warn",   "warn",     "warn"],
  "metadata.summary-full-stop":        ["warn",   "warn",   "warn",     "warn"],
  "metadata.keywords":                 ["warn",   "block",  "block",    "warn"],
  "metadata.index-number":             ["block",  "block",  "block",    "warn"],
  "metadata.index-number-taken":       ["block",  "block",  "block",    "block"],
  "metadata.document-number":          ["block",  "block",  "block",    "warn"],
  "metadata.document-number-year":     ["warn",   "warn",   "warn",     "warn"],

  "dates.not-a-day":                   ["block",  "block",  "block",    "block"],
  "dates.issued-in-future":            ["block",  "block",  "block",    "block"],
  "dates.published-before-issued":     ["block",  "block",  "block",    "warn"],
  "dates.effective-before-issued":     ["block",  "block",  "block",    "warn"],
  "dates.expired-before-effective":    ["block",  "block",  "block",    "warn"],

  "disclosure.mode":                   ["warn",   "block",  "block",    "block"],
  "disclosure.reason":                 ["warn",   "block",  "block",    "block"],
  "disclosure.not-proactive":          ["silent", "warn",   "block",    "block"],
  "disclosure.overdue":                ["warn",   "accept", "accept",   "silent"],
  "secrecy.missing":                   ["warn",   "warn",   "block",    "warn"],
  "edition.change-note":               ["warn",   "block",  "block",    "block"],

  "personal.id-number":                ["block",  "block",  "block",    "block"],
  "personal.id-number-like":           ["accept", "accept", "accept",   "accept"],
  "personal.old-id-number":            ["own",    "own",    "own",      "own"],
  "personal.bank-card":                ["block",  "block",  "block",    "block"],
  "personal.bank-card-like":           ["accept", "accept", "accept",   "accept"],
  "personal.mobile-number":            ["accept", "accept", "accept",   "accept"],
  "personal.email":                    ["accept", "accept", "accept",   "accept"],
  "personal.home-address":             ["accept", "accept", "accept",   "accept"],

  "hidden.sheet":                      ["block",  "block",  "block",    "block"],
  "hidden.pivot-cache":                ["block",  "block",  "block",    "block"],
  "hidden.tracked-change":             ["block",  "block",  "block",    "block"],
  "hidden.macro":                      ["block",  "block",  "block",    "block"],
  "hidden.script":                     ["block",  "block",  "block",    "block"],
  "hidden.embedded-file":              ["block",  "block",  "block",    "block"],
  "hidden.rows-or-columns":            ["accept", "accept", "accept",   "accept"],
  "hidden.comment":                    ["accept", "accept", "accept",   "accept"],
  "hidden.annotation":                 ["accept", "accept", "accept",   "accept"],
  "hidden.text":                       ["accept", "accept", "accept",   "accept"],
  "hidden.embedded-object":            ["accept", "accept", "accept",   "accept"],
  "hidden.external-link":              ["accept", "accept", "accept",   "accept"],
  "hidden.location":                   ["accept", "accept", "accept",   "accept"],
  "hidden.not-readable":               ["accept", "accept", "accept",   "accept"],
  "hidden.author":                     ["warn",   "warn",   "warn",     "warn"],
  "hidden.no-text-layer":              ["warn",   "warn",   "warn",     "warn"],

  "attachment.unchecked":              ["warn",   "warn",   "block",    "block"],
  "attachment.empty":                  ["block",  "block",  "block",    "block"],
  "attachment.title":                  ["warn",   "block",  "block",    "warn"],

  "body.empty":                        ["warn",   "block",  "block",    "block"],
  "body.heading-empty":                ["warn",   "warn",   "warn",     "warn"],
  "body.heading-skipped":              ["warn",   "warn",   "warn",     "warn"],
  "body.long-paragraph":               ["warn",   "warn",   "warn",     "warn"],
  "image.alternative-text":            ["warn",   "block",  "block",    "warn"],
  "table.empty":                       ["warn",   "block",  "block",    "warn"],
  "table.header":                      ["warn",   "warn",   "warn",     "warn"],
  "link.missing":                      ["block",  "block",  "block",    "warn"],
  "link.withdrawn":                    ["block",  "block",  "block",    "warn"],
  "link.unchecked":                    ["warn",   "warn",   "warn",     "warn"],
  "link.unreachable":                  ["block",  "block",  "block",    "warn"],
  "link.text":                         ["warn",   "warn",   "warn",     "warn"],

  "wording.term":                      ["own",    "own",    "own",      "warn"],
  "text.lost-characters":              ["warn",   "accept", "accept",   "warn"],
  "text.doubled-character":            ["warn",   "accept", "accept",   "warn"],
  "text.template-residue":             ["warn",   "accept", "accept",   "warn"],
  "text.numbering":                    ["warn",   "warn",   "warn",     "warn"],
  "text.enumeration":                  ["warn",   "warn",   "warn",     "warn"],
  "text.dangling-punctuation":         ["warn",   "warn",   "warn",     "warn"],
};

const COLUMN: Record<GateMoment, 0 | 1 | 2> = { draft: 0, submit: 1, publish: 2 };

/**
 * The level of a finding at a moment. A code that no row knows keeps its own level and, without one, blocks: a rule
 * somebody forgot to list must not open the gate. Imported documents are read in the last column.
 */
export function gateLevel(
  code: string,
  moment: GateMoment,
  options: { own?: FindingLevel; isImported?: boolean } = {},
): FindingLevel | "silent" {
  const row = LEVELS[code];
  const level = row?.[options.isImported ? 3 : COLUMN[moment]] ?? "own";
  return level === "own" ? (options.own ?? "block") : level;
}

/** The codes the gate knows, for the page that explains its rules. */
export function gateCodes(): string[] {
  return Object.keys(LEVELS);
}
