import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const scheduleEditionInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  publishAt: z.coerce.date("请填写发布的日期和时间。"),
});

/** 定时发布: the approved text goes public at the given instant, and no other text does. */
export function scheduleEdition(actor: Actor, input: z.infer<typeof scheduleEditionInput>) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:publish", input);
    if (!loaded.ok) return loaded;
    const status = nextStatus("schedule", loaded.value.status);
    if (!status.ok) return status;
    if (input.publishAt <= actor.at)
      return failed({ code: "schedule.past", field: "publishAt", message: "定时发布的时间必须晚于现在。" });
    const version = await writeEdition(tx, loaded.value, actor.at, {
      status: status.value,
      scheduledFor: input.publishAt,
      scheduleProblem: null,
    });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: "edition.scheduled",
      object: `edition:${input.editionId}`,
      data: { publishAt: input.publishAt.toISOString(), hash: loaded.value.approvedHash },
    });
    return ok({ version: version.value });
  });
}

/** 取消定时: back to approved, with the approval untouched. */
export function unscheduleEdition(actor: Actor, input: EditionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:publish", input);
    if (!loaded.ok) return loaded;
    const status = nextStatus("unschedule", loaded.value.status);
    if (!status.ok) return status;
    const version = await writeEdition(tx, loaded.value, actor.at, {
      status: status.value,
      scheduledFor: null,
      scheduleProblem: null,
    });
    if (!version.ok) return version;
    await record(tx, actor, { action: "edition.unscheduled", object: `edition:${input.editionId}` });
    return ok({ version: version.value });
  });
}
