import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { hashContent } from "@/lib/documents/add-revision";
import { loadEditionForChange } from "@/lib/documents/load-edition";
import { readContent } from "@/lib/documents/read-content";
import { nextStatus } from "@/lib/documents/transitions";
import { NO_APPROVAL, writeEdition } from "@/lib/documents/write-edition";
import { failed, ok, type Result } from "@/lib/result";
import { blocks } from "@/lib/rich-text/plain-text";
import type { RichText } from "@/lib/rich-text/rich-text";
import { transact } from "@/lib/transact";
import { reviewTurn } from "./approve-step";

export const returnEditionInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  step: z.enum(["first", "second", "final", "secrecy"]),
  opinion: z.string().trim().min(1, "请写明退回的理由。").max(1000),
  remarks: z
    .array(z.strictObject({ block: z.number().int().min(0), text: z.string().trim().min(1).max(1000) }))
    .max(200)
    .default([]),
});

/** The same as a form sends it: one field a paragraph, `remarks.3` = the remark on block 3. */
export const returnEditionForm = returnEditionInput.omit({ remarks: true }).extend({
  remarks: z
    .record(z.string().regex(/^\d{1,4}$/), z.string().trim().max(1000))
    .default({})
    .transform((given) =>
      Object.entries(given)
        .filter(([, text]) => text !== "")
        .map(([block, text]) => ({ block: Number(block), text })),
    ),
});

/**
 * 退回: the person whose turn it is sends the edition back to its drafter, with remarks on its paragraphs. What is already
 * approved is not returned but reopened (reopenEdition).
 */
export function returnEdition(actor: Actor, input: z.infer<typeof returnEditionInput>) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:review", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const status = nextStatus("return", edition.status);
    if (!status.ok) return status;
    const turn = await reviewTurn(tx, actor, edition, input.step);
    if (!turn.ok) return turn;
    const content = await readContent(tx, edition.currentRevisionId);
    const remarks = quoted(input.remarks, content.body);
    if (!remarks.ok) return remarks;
    await tx.review.create({
      data: {
        editionId: edition.id,
        round: edition.round,
        step: input.step,
        decision: "returned",
        reviewerId: turn.value.reviewerId,
        revisionId: edition.currentRevisionId,
        contentHash: await hashContent(tx, content),
        opinion: input.opinion,
        createdAt: actor.at,
        remarks: { create: remarks.value },
      },
    });
    const version = await writeEdition(tx, edition, actor.at, { ...NO_APPROVAL, status: status.value });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: "review.returned",
      object: `edition:${edition.id}`,
      data: { step: input.step, round: edition.round, opinion: input.opinion, remarks: input.remarks.length },
    });
    return ok({ version: version.value });
  });
}

const QUOTE_LENGTH = 80;

type Remark = { block: number; text: string };

/** Each remark with the beginning of the paragraph it speaks of, so that it can be read when the text has moved on. */
function quoted(remarks: readonly Remark[], body: RichText): Result<(Remark & { quote: string })[]> {
  const paragraphs = blocks(body);
  if (remarks.some((remark) => !paragraphs[remark.block]))
    return failed({
      code: "remark.place",
      field: "remarks",
      message: "有一条意见所指的段落不存在，请刷新页面。",
    });
  return ok(
    remarks.map((remark) => ({
      ...remark,
      quote: paragraphs[remark.block]?.text.slice(0, QUOTE_LENGTH) ?? "",
    })),
  );
}
