import { z } from "zod";
import { KIND_LABELS } from "@/lib/labels/kinds";
import type { Kind } from "./kind";

/** 主动公开的政府信息: the ordinary record of the catalog (条例第十九条至第二十一条). */
export const disclosureItem: Kind = {
  id: "disclosure_item",
  label: KIND_LABELS.disclosure_item.name,
  purpose: KIND_LABELS.disclosure_item.purpose,
  common: [
    "categoryId",
    "topic",
    "documentNumber",
    "issuedOn",
    "effectiveOn",
    "expiresOn",
    "source",
    "summary",
    "keywords",
    "channels",
  ],
  required: ["categoryId", "issuedOn", "source", "summary", "channels"],
  fields: [],
  schema: z.object({}).strict(),
  catalogDefault: null,
  countsAsDisclosure: true,
  platformPart: "content",
  checks: [],
};
