import type { z } from "zod";
import type { GateCheck } from "@/lib/gate/draft";

/** How a field of a kind is asked for in the editor and shown to the public. */
export type KindField = {
  name: string;
  label: string;
  help: string;
  input: "text" | "textarea" | "date" | "select";
  options?: readonly { value: string; label: string }[];
  required: boolean;
  /** Printed in the public metadata block. */
  isPublic: boolean;
};

/** Fields every record has and that a kind may ask for, beyond title and body. */
export type CommonField =
  | "summary"
  | "categoryId"
  | "topic"
  | "documentNumber"
  | "issuedOn"
  | "effectiveOn"
  | "expiresOn"
  | "source"
  | "keywords"
  | "channels";

/**
 * A declared type of record. The engine, the lists, the search, the feeds and the counts work on any kind alike and
 * never ask which one it is: what differs is said here.
 */
export type Kind = {
  /** Stable id, stored with every document. */
  id: string;
  label: string;
  /** One sentence for the person who chooses what to write. */
  purpose: string;
  /** The common fields this kind asks for, in the order of the form. */
  common: readonly CommonField[];
  /** Those of them that must be filled in before review. */
  required: readonly CommonField[];
  /** The kind's own fields, in the order of the form. */
  fields: readonly KindField[];
  /** Shape of the own fields; unknown keys are refused. */
  schema: z.ZodObject;
  /** Code of the catalog category that is offered first; null when the drafter must choose. */
  catalogDefault: string | null;
  /** Counted as proactively disclosed government information (主动公开政府信息). */
  countsAsDisclosure: boolean;
  /** Named part of the platform page that lists this kind (国办公开办函〔2019〕61号). */
  platformPart: "guide" | "rules" | "content" | "annualReports" | null;
  /** Extra checks of the publish gate. */
  checks: readonly GateCheck[];
};
