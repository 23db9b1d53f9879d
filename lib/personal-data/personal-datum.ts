import type { FindingLevel } from "@/lib/finding";

/** A piece of personal data in a text. */
export type PersonalDatum = {
  code: PersonalDatumCode;
  /** `block`: never published like this. `accept`: published only when somebody answers for it in writing. */
  level: FindingLevel;
  /** Position and length in the text as given, in UTF-16 units. */
  index: number;
  length: number;
  /** What may be shown and logged: `3504**********1234`, `138****5678`. */
  masked: string;
  message: string;
};

export type PersonalDatumCode =
  | "personal.id-number"
  | "personal.id-number-like"
  | "personal.old-id-number"
  | "personal.bank-card"
  | "personal.bank-card-like"
  | "personal.mobile-number"
  | "personal.email"
  | "personal.home-address";

/** Searches a text that `halfWidth` has been applied to. */
export type PersonalDataSearch = (text: string) => PersonalDatum[];
