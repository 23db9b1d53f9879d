import type { RichText } from "@/lib/rich-text/rich-text";
import type { Day } from "@/lib/time";
import type { AttachmentContent } from "./attachment-content";

/** Ids of lib/catalog/data/topics.json. */
export type TopicId = "social_function" | "public_welfare" | "social_security" | "work_update" | "other";

/** Ids of the channels of lib/catalog/data/hrss-county.json, as far as the sample uses them. */
export type ChannelId =
  | "website"
  | "new_media"
  | "print_media"
  | "reading_point"
  | "service_centre"
  | "community_board"
  | "notice_board";

export type SampleKind = "disclosure_item" | "notice" | "guide_page" | "rule_page";

export type SampleAttachment = {
  /** File name as the public downloads it. */
  name: string;
  title: string;
  content: AttachmentContent;
};

/** What an earlier edition said, before a published correction. */
export type SampleEdition = {
  title: string;
  summary: string;
  body: RichText;
  /** Instant, ISO 8601 with +08:00. */
  publishedAt: string;
};

/** One record of the sample as plain data; nothing in it knows how it is stored. */
export type SampleRecord = {
  /** Unique, stable, lower case. */
  key: string;
  kind: SampleKind;
  title: string;
  /** 内容概述: at most 100 characters. */
  summary: string;
  /** Code of a leaf of the statutory catalog. */
  categoryCode: string;
  /** null: not counted by topic (guide and rule pages). */
  topic: TopicId | null;
  documentNumber: string | null;
  issuedOn: Day;
  /** First publication: instant, ISO 8601 with +08:00. */
  publishedAt: string;
  effectiveOn: Day | null;
  expiresOn: Day | null;
  /** 来源: the office as it was named at that time. */
  source: string;
  keywords: string[];
  channels: ChannelId[];
  body: RichText;
  /** The kind's own fields, e.g. of a notice. */
  fields: Record<string, string>;
  attachments: SampleAttachment[];
  /** `to` is the key of another record of the sample. */
  relations: { type: "related" | "interprets" | "replaces" | "result_of"; to: string }[];
  /** Published editions before the present one, oldest first; empty for a record that was never corrected. */
  earlierEditions: SampleEdition[];
  /** Public note on the present edition; empty exactly when there are no earlier ones. */
  changeNote: string;
  /** Instant of the present edition; equals `publishedAt` when there are no earlier ones. */
  updatedAt: string;
  withdrawal: { at: string; reason: string } | null;
  /** Key of the record that stands in place of this one. */
  supersededBy: string | null;
};

/** What a writer of sample records must say; the rest has ordinary defaults. */
export type RecordDraft = Pick<
  SampleRecord,
  "key" | "title" | "summary" | "categoryCode" | "topic" | "issuedOn" | "keywords" | "body"
> &
  Partial<Omit<SampleRecord, "publishedAt" | "updatedAt">> & {
    /** Day of publication. */
    publishedOn: Day;
    /** Correction after publication: the edition shown before, and the day of the change. */
    correction?: { on: Day; note: string; before: Pick<SampleEdition, "title" | "summary" | "body"> };
  };
