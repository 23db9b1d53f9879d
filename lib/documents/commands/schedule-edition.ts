import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok } from "@/lib/result";
import { isDay } from "@/lib/time";
import { transact } from "@/lib/transact";

/** `2017-03-14T10:00` as a form sends it: always Beijing time, wherever the server stands. */
const shanghaiMinute = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .refine((text) => isDay(text.slice(0, 10)) && text.slice(11) < "24:00" && text.slice(14) < "60")
  .transform((text) => new Date(`${text}:00+08:00`));

export const scheduleEditionInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  publishAt: z.union([z.date(), shanghaiMinute], "请填写发布的日期和时间。"),
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
