import { z } from "zod";
import { type Actor, isStaff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { findingsOf } from "@/lib/documents/gate/findings";
import { loadEditionFor } from "@/lib/documents/load-edition";
import { readContent } from "@/lib/documents/read-content";
import { isOpen } from "@/lib/documents/transitions";
import { findingKey } from "@/lib/gate/finding-key";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const acceptFindingInput = z.strictObject({
  editionId: z.uuid(),
  key: z.string().length(32),
  reason: z.string().trim().min(4, "请写明理由（不少于 4 个字）。").max(500),
});

/** 说明理由: answers in writing for a finding of level `accept`. Only a finding that is really there can be answered for. */
export function acceptFinding(actor: Actor, input: z.infer<typeof acceptFindingInput>) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionFor(tx, actor, "document:draft", input.editionId);
    if (!loaded.ok) return loaded;
    if (!isStaff(actor)) throw new ForbiddenError("document:draft", `edition:${input.editionId}`);
    const edition = loaded.value;
    if (!isOpen(edition.status))
      return failed({ code: "edition.wrong-state", message: "本条信息已办结，不能再说明理由。" });
    const content = await readContent(tx, edition.currentRevisionId);
    const found = (await findingsOf(tx, edition, content, "publish", actor.at)).find(
      (finding) => findingKey(finding) === input.key,
    );
    if (found?.level !== "accept")
      return failed({
        code: "finding.none",
        message: "这条提示已不存在，或不能以说明理由的方式处理。请刷新页面。",
      });
    const answer = {
      code: found.code,
      reason: input.reason,
      acceptedById: actor.userId,
      createdAt: actor.at,
    };
    await tx.findingAcceptance.upsert({
      where: { editionId_findingKey: { editionId: edition.id, findingKey: input.key } },
      create: { editionId: edition.id, findingKey: input.key, ...answer },
      update: answer,
    });
    await record(tx, actor, {
      action: "finding.accepted",
      object: `edition:${edition.id}`,
      data: { code: found.code, place: found.place, reason: input.reason },
    });
    return ok({ editionId: edition.id });
  });
}
