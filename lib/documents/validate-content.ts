import type { Tx } from "@/lib/db";
import type { Issue } from "@/lib/issue";
import { kindOf } from "@/lib/kinds/registry";
import { RELATION_LABELS } from "@/lib/labels/documents";
import { failed, ok, type Result } from "@/lib/result";
import { attachmentReference } from "@/lib/rich-text/image-address";
import { parseRichText } from "@/lib/rich-text/parse";
import { imagesOf } from "@/lib/rich-text/plain-text";
import { type Content, type ContentInput, contentInput } from "./content";

/**
 * Turns what was sent into content that may be stored: shape, rich text, the kind's own fields, and that category,
 * attachments and related records exist and belong to the same agency and document. Blanks are no issue here: a draft
 * may be incomplete.
 */
export async function validateContent(
  tx: Tx,
  document: { id: number; kind: string; agencyId: string },
  input: ContentInput,
): Promise<Result<Content>> {
  const shape = contentInput.safeParse(input);
  if (!shape.success) return failed(...shapeIssues(shape.error.issues));
  const body = parseRichText(shape.data.body);
  if (!body.ok) return body;
  const fields = kindOf(document.kind).schema.safeParse(shape.data.fields);
  if (!fields.success) return failed(...shapeIssues(fields.error.issues, "fields."));
  const content = withPictures({
    ...shape.data,
    body: body.value,
    fields: fields.data as Record<string, unknown>,
  });
  const issues = await referenceIssues(tx, document, content);
  return issues.length > 0 ? failed(...issues) : ok(content);
}

/** A picture of the body is an attachment like any other: checked, hashed, approved and published with the text. */
function withPictures(content: Content): Content {
  const listed = new Set(content.attachments.map((file) => file.attachmentId));
  const pictures = imagesOf(content.body).flatMap(({ src, alt }) => {
    const attachmentId = attachmentReference(src);
    if (!attachmentId || listed.has(attachmentId)) return [];
    listed.add(attachmentId);
    return [{ attachmentId, title: alt.slice(0, 200) }];
  });
  return pictures.length > 0 ? { ...content, attachments: [...content.attachments, ...pictures] } : content;
}

function shapeIssues(issues: readonly { path: PropertyKey[]; message: string }[], prefix = ""): Issue[] {
  return issues.map((issue) => ({
    code: "shape",
    field: prefix + issue.path.join("."),
    message: issue.message,
  }));
}

async function referenceIssues(
  tx: Tx,
  document: { id: number; agencyId: string },
  content: Content,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (content.categoryId) {
    const category = await tx.catalogCategory.findFirst({
      where: { id: content.categoryId, agencyId: document.agencyId },
      select: { id: true },
    });
    if (!category)
      issues.push({ code: "reference", field: "categoryId", message: "所选目录类别不存在，请重新选择。" });
  }
  const fileIds = content.attachments.map((file) => file.attachmentId);
  const files = await tx.attachment.count({
    where: { id: { in: fileIds }, documentId: document.id, state: { not: "refused" } },
  });
  if (files !== fileIds.length || new Set(fileIds).size !== fileIds.length)
    issues.push({
      code: "reference",
      field: "attachments",
      message: "有附件不存在或不属于本条信息，请重新上传。",
    });
  const relatedIds = [...new Set(content.relations.map((relation) => relation.toDocumentId))];
  const related = await tx.document.count({
    where: { id: { in: relatedIds, not: document.id }, agencyId: document.agencyId },
  });
  if (
    related !== relatedIds.length ||
    content.relations.some((relation) => !(relation.type in RELATION_LABELS))
  )
    issues.push({ code: "reference", field: "relations", message: "相关信息中有不存在的条目，请重新选择。" });
  return issues;
}
