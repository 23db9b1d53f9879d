import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { ok } from "@/lib/result";
import { transact } from "@/lib/transact";
import { hashContent } from "../add-revision";
import { loadEditionForChange } from "../load-edition";
import { readContent } from "../read-content";
import { nextStatus } from "../transitions";
import { NO_APPROVAL, writeEdition } from "../write-edition";
import { reviewTurn } from "./approve-step";

export const returnEditionInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  step: z.enum(["first", "second", "final", "secrecy"]),
  opinion: z.string().trim().min(1, "请写明退回的理由。").max(1000),
  remarks: z
    .array(
      z.strictObject({
        block: z.number().int().min(0),
        quote: z.string().max(500),
        text: z.string().trim().min(1).max(1000),
      }),
    )
    .max(200)
    .default([]),
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
    await tx.review.create({
      data: {
        editionId: edition.id,
        round: edition.round,
        step: input.step,
        decision: "returned",
        reviewerId: turn.value.reviewerId,
        revisionId: edition.currentRevisionId,
        contentHash: await hashContent(tx, await readContent(tx, edition.currentRevisionId)),
        opinion: input.opinion,
        createdAt: actor.at,
        remarks: { create: input.remarks },
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
