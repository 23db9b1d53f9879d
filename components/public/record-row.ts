import type { Tone } from "@/components/ui/tone";

/** One record in a list. Days are `YYYY-MM-DD`; what is unknown is left out. */
export type RecordRow = {
  href: string;
  title: string;
  agencyName?: string;
  documentNumber?: string;
  issuedOn?: string;
  publishedOn: string;
  /** Told beside the title when the record is no longer simply in force. */
  validity?: { label: string; tone: Tone };
};
