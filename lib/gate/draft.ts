import type { HiddenData } from "@/lib/file-check/hidden-data";
import type { FindingLevel, FindingPlace } from "@/lib/finding";
import type { RichText } from "@/lib/rich-text/rich-text";
import type { Day } from "@/lib/time";
import type { WordingDictionary } from "@/lib/wording/dictionary";

/** When the gate is asked: while writing, when the draft is handed in, and in the publishing transaction itself. */
export type GateMoment = "draft" | "submit" | "publish";

/** An attachment as the file check left it. */
export type GateAttachment = {
  id: string;
  title: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Text with its places inside the file; `null` until the file has been checked. */
  checkedTexts: { place: string; text: string }[] | null;
  hiddenData: HiddenData[];
};

/** A revision as the gate reads it: plain data, nothing to load later. A blank text counts as absent. */
export type GateDraft = {
  kind: string;
  /**
   * Names of the fields that the kind requires beyond title, issuing agency and disclosure mode. Absent: category, date
   * of issue, source and summary.
   */
  required?: readonly string[];
  title: string;
  summary: string | null;
  body: RichText;
  indexNumber: string | null;
  documentNumber: string | null;
  /** Standard full name of the issuing agency as it will be printed. */
  issuingAgency: string | null;
  issuedOn: Day | null;
  effectiveOn: Day | null;
  expiresOn: Day | null;
  /** First publication: known for imported and for already published documents, else `null`. */
  publishedOn: Day | null;
  disclosureMode: "proactive" | "on_request" | "withheld" | null;
  disclosureReason: string | null;
  categoryId: string | null;
  source: string | null;
  keywords: string[];
  channels: string[];
  attachments: GateAttachment[];
  /** 条例第十七条: nothing is disclosed before the secrecy review. */
  secrecyReview: { by: string; at: Date; basis: string } | null;
  changeNote: string | null;
  /** 1 for the first edition of a document. */
  editionNumber: number;
  /** Taken over from an old site with its own dates and numbers. */
  isImported: boolean;
};

/** What the rules must know beyond the draft; the caller reads it, the rules only use it. */
export type GateContext = {
  today: Day;
  moment: GateMoment;
  agency: { fullName: string; shortNames: string[] };
  /** Last day of the statutory time limit counted from `issuedOn`; `null` when it does not apply or is unknown. */
  disclosureDueOn: Day | null;
  /** State of every internal link target, by the href as written. An internal href that is missing here was not checked. */
  linkTargets: ReadonlyMap<string, "live" | "missing" | "withdrawn">;
  dictionary: WordingDictionary;
  /** `null` when no category is chosen. */
  categoryIsLeaf: boolean | null;
  /** Own time limit of the category in working days, for the message; `null`: the statutory 20. */
  categoryTimeLimitWorkdays: number | null;
  /** True when another document already carries the draft's index number. */
  indexNumberTaken: boolean;
};

/** What a checker saw. The level comes from `levels.ts`; `level` here counts only where that table says `own`. */
export type GateObservation = {
  code: string;
  message: string;
  place: FindingPlace;
  quote?: string;
  fingerprint?: string;
  suggestion?: string;
  level?: FindingLevel;
};

/** One small rule of the gate: looks, changes nothing, returns what it saw. */
export type GateCheck = (draft: GateDraft, context: GateContext) => GateObservation[];
