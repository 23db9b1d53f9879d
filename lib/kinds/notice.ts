import { z } from "zod";
import { KIND_LABELS, NOTICE_FIELD_LABELS } from "@/lib/labels/kinds";
import type { Kind } from "./kind";

/** 通知公告: a notice to the public, with the person to ask and the day it ends. */
export const notice: Kind = {
  id: "notice",
  label: KIND_LABELS.notice.name,
  purpose: KIND_LABELS.notice.purpose,
  common: ["categoryId", "topic", "documentNumber", "issuedOn", "source", "summary", "keywords", "channels"],
  required: ["categoryId", "issuedOn", "source", "summary", "channels"],
  fields: [
    { name: "contact", ...NOTICE_FIELD_LABELS.contact, input: "text", required: false, isPublic: true },
    { name: "endsOn", ...NOTICE_FIELD_LABELS.endsOn, input: "date", required: false, isPublic: true },
  ],
  schema: z
    .object({ contact: z.string().max(200).default(""), endsOn: z.string().max(10).default("") })
    .strict(),
  catalogDefault: null,
  countsAsDisclosure: true,
  platformPart: "content",
  checks: [],
};
