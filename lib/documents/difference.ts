import { diffChars } from "diff";
import { FIELD_LABELS, MODE_LABELS } from "@/lib/labels/documents";
import { canonicalRichText } from "@/lib/rich-text/canonical";
import { blocks, imagesOf, linksOf } from "@/lib/rich-text/plain-text";
import type { RichText } from "@/lib/rich-text/rich-text";
import type { Content } from "./content";

export type DifferencePart = { kind: "same" | "removed" | "added"; text: string };
export type FieldDifference = { field: string; label: string; parts: DifferencePart[] };

/** Words for what is stored as an id, so that a difference can be read by a person. */
export type Names = {
  categories: ReadonlyMap<string, string>;
  /** Attachment id → file name, size and checksum, as one line. */
  files: ReadonlyMap<string, string>;
  documents: ReadonlyMap<number, string>;
  fieldLabels: ReadonlyMap<string, string>;
};

/**
 * Everything in which two contents differ, field by field, over all fields, attachments and relations. What is the same
 * is left out; equal contents give an empty list.
 */
export function differences(before: Content, after: Content, names: Names): FieldDifference[] {
  const old = readable(before, names);
  const now = readable(after, names);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [from, to] = [old.get(field) ?? { label: "", text: "" }, now.get(field) ?? { label: "", text: "" }];
    if (from.text !== to.text)
      return [{ field, label: to.label || from.label, parts: compare(from.text, to.text) }];
    return field === "body" && canonicalRichText(before.body) !== canonicalRichText(after.body)
      ? [layoutOnly(to.label)]
      : [];
  });
}

function compare(from: string, to: string): DifferencePart[] {
  return diffChars(from, to).map((part) => ({
    kind: part.added ? "added" : part.removed ? "removed" : "same",
    text: part.value,
  }));
}

/** Same words, other headings, tables or emphasis: said in words, because there are no words to underline. */
function layoutOnly(label: string): FieldDifference {
  return {
    field: "body",
    label,
    parts: [{ kind: "added", text: "文字未变，标题、表格、链接或版式有变化。" }],
  };
}

/** The words of a body, and below them where its links lead: an address can change behind the same words. */
function wordsOf(body: RichText): string {
  const links = linksOf(body).map(({ text, href }) => `［链接］${text}：${href}`);
  const pictures = imagesOf(body).map(({ src }) => `［图片］${src}`);
  return [...blocks(body).map((block) => block.text), ...links, ...pictures].join("\n");
}

function readable(content: Content, names: Names): Map<string, { label: string; text: string }> {
  const lines: Partial<Record<keyof typeof FIELD_LABELS, string>> = {
    title: content.title,
    summary: content.summary,
    body: wordsOf(content.body),
    categoryId: content.categoryId ? (names.categories.get(content.categoryId) ?? content.categoryId) : "",
    topic: content.topic,
    documentNumber: content.documentNumber,
    legacyIndexNumber: content.legacyIndexNumber,
    issuingAgency: content.issuingAgency,
    issuedOn: content.issuedOn ?? "",
    effectiveOn: content.effectiveOn ?? "",
    expiresOn: content.expiresOn ?? "",
    source: content.source,
    keywords: content.keywords.join("、"),
    channels: content.channels.join("、"),
    disclosureMode: MODE_LABELS[content.disclosureMode],
    disclosureReason: content.disclosureReason,
    changeNote: content.changeNote,
    attachments: content.attachments
      .map(
        (file, index) =>
          `${index + 1}. ${file.title}（${names.files.get(file.attachmentId) ?? file.attachmentId}）`,
      )
      .join("\n"),
    relations: content.relations
      .map(({ type, toDocumentId }) => `${type}：${names.documents.get(toDocumentId) ?? toDocumentId}`)
      .join("\n"),
  };
  const common = Object.entries(lines).map(
    ([field, text]) => [field, { label: FIELD_LABELS[field as keyof typeof FIELD_LABELS], text }] as const,
  );
  const own = Object.entries(content.fields).map(
    ([field, text]) =>
      [
        `fields.${field}`,
        { label: names.fieldLabels.get(field) ?? field, text: String(text ?? "") },
      ] as const,
  );
  return new Map([...common, ...own]);
}
