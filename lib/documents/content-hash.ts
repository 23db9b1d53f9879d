import { createHash } from "node:crypto";
import { canonicalRichText } from "@/lib/rich-text/canonical";
import type { Content } from "./content";

/**
 * SHA-256 over everything an approval is bound to: text, metadata, relations and the very bytes of the attachments
 * (`fileHashes`: attachment id → SHA-256). Equal content gives the same hash whatever the order of its keys.
 */
export function contentHash(content: Content, fileHashes: ReadonlyMap<string, string>): string {
  const { body, attachments, relations, ...metadata } = content;
  const canonical = {
    metadata,
    body: canonicalRichText(body),
    attachments: attachments.map((file) => ({
      // The id stands for the name under which the file is given out, which never changes.
      id: file.attachmentId,
      title: file.title,
      sha256: fileHashes.get(file.attachmentId) ?? null,
    })),
    relations: relations.map((relation) => `${relation.type}:${relation.toDocumentId}`).sort(),
  };
  return createHash("sha256").update(sortedJson(canonical)).digest("hex");
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
