import { z } from "zod";
import { KIND_LABELS } from "@/lib/labels/kinds";
import type { Kind } from "./kind";

/** 政府信息公开指南 (条例第十二条): one per agency, kept up to date. */
export const guidePage: Kind = {
  id: "guide_page",
  label: KIND_LABELS.guide_page.name,
  purpose: KIND_LABELS.guide_page.purpose,
  common: ["categoryId", "issuedOn", "source", "summary", "channels"],
  required: ["categoryId", "issuedOn", "source"],
  fields: [],
  schema: z.object({}).strict(),
  catalogDefault: "guide",
  countsAsDisclosure: false,
  platformPart: "guide",
  checks: [],
};
