import { z } from "zod";
import { KIND_LABELS } from "@/lib/labels/kinds";
import type { Kind } from "./kind";

/** 政府信息公开制度: laws, regulations and the agency's own rules about information disclosure, nothing else. */
export const rulePage: Kind = {
  id: "rule_page",
  label: KIND_LABELS.rule_page.name,
  purpose: KIND_LABELS.rule_page.purpose,
  common: ["categoryId", "documentNumber", "issuedOn", "effectiveOn", "source", "summary", "channels"],
  required: ["categoryId", "issuedOn", "source"],
  fields: [],
  schema: z.object({}).strict(),
  catalogDefault: "rules",
  countsAsDisclosure: false,
  platformPart: "rules",
  checks: [],
};
