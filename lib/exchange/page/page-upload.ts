import { readFile } from "node:fs/promises";
import type { Actor } from "@/lib/actor";
import { isDryRun } from "@/lib/exchange/exchange-mode";
import { writtenInstant } from "@/lib/exchange/items/cell-rules";
import { receiveUpload } from "@/lib/exchange/receive-upload";
import { FIELD_LABELS } from "@/lib/labels/documents";
import type { Dropped, Problem, Recognised } from "@/lib/page-import/page";
import { ok, type Result } from "@/lib/result";
import { parseRichText } from "@/lib/rich-text/parse";
import type { RichText } from "@/lib/rich-text/rich-text";
import { importPage, type PageImported } from "./import-page";

/** Bytes of a page; the pages of old sites have some ten thousand. */
export const LARGEST_PAGE = 5 * 1024 * 1024;

/** What was understood of a page and what would become of it, for the person who confirms it. */
export type PageAnswer = {
  path: string | null;
  title: string;
  metadata: { label: string; value: string }[];
  /** Null where the body could not be stored; `obstacles` then say why. */
  body: RichText | null;
  recognised: Recognised[];
  problems: Problem[];
  dropped: Dropped[];
  /** What the publish gate remarks beyond the problems. */
  remarks: string[];
  obstacles: string[];
  sha256: string;
};

/**
 * Answers an upload of a page: `mode=check` tries it, `mode=import` takes it; `category` is the code of a category, or
 * empty. The page itself, file or pasted text, is the body.
 */
export async function pageUpload(actor: Actor, request: Request): Promise<Result<PageAnswer>> {
  const dryRun = isDryRun(request);
  if (!dryRun.ok) return dryRun;
  const category = new URL(request.url).searchParams.get("category") || null;
  return receiveUpload(request, LARGEST_PAGE, async ({ path, name, sha256 }) => {
    const bytes = await readFile(path);
    const input = { bytes, fileName: name, agency: null, category, dryRun: dryRun.value };
    const done = await importPage(actor, input);
    return done.ok ? ok(answer(done.value, sha256)) : done;
  });
}

function answer(done: PageImported, sha256: string): PageAnswer {
  const { path, page, content, recognised, problems, findings, obstacles } = done;
  const body = parseRichText(content.body);
  // The gate sees the damage of the text as well; it is listed once, with its line.
  const named = new Set(problems.map(({ message }) => message));
  return {
    path,
    title: page.title,
    metadata: metadataOf(done),
    body: body.ok ? body.value : null,
    recognised,
    problems,
    dropped: page.dropped,
    remarks: [...new Set(findings.map(({ message }) => message))].filter((message) => !named.has(message)),
    obstacles: obstacles.map(({ message }) => message),
    sha256,
  };
}

function metadataOf({ content, publishedAt, category }: PageImported): PageAnswer["metadata"] {
  const rows = [
    { label: FIELD_LABELS.indexNumber, value: content.legacyIndexNumber || "导入时由系统编号" },
    { label: FIELD_LABELS.categoryId, value: category?.name ?? "" },
    { label: FIELD_LABELS.issuingAgency, value: content.issuingAgency ?? "" },
    { label: FIELD_LABELS.documentNumber, value: content.documentNumber ?? "" },
    { label: FIELD_LABELS.issuedOn, value: content.issuedOn ?? "" },
    { label: FIELD_LABELS.publishedAt, value: publishedAt ? writtenInstant(publishedAt) : "" },
    { label: FIELD_LABELS.source, value: content.source ?? "" },
    { label: FIELD_LABELS.keywords, value: (content.keywords ?? []).join("、") },
    { label: FIELD_LABELS.channels, value: (content.channels ?? []).join("、") },
    { label: FIELD_LABELS.summary, value: content.summary ?? "" },
  ];
  return rows.filter(({ value }) => value !== "");
}
