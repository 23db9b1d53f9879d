import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { NO_AGENCY, STALE } from "@/lib/agencies/issues";
import { record } from "@/lib/audit/record";
import { indexScope, templateProblem } from "@/lib/documents/index-number";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { dayOf } from "@/lib/time";
import { transact } from "@/lib/transact";

export const setIndexTemplateInput = z.strictObject({
  agencyId: z.uuid(),
  version: z.coerce.number().int().positive(),
  template: z
    .string()
    .trim()
    .superRefine((template, context) => {
      const problem = templateProblem(template);
      if (problem) context.addIssue({ code: "custom", message: problem });
    }),
});

/** Sets the template of the index numbers given out from now on; numbers given out before stay for ever. */
export function setIndexTemplate(
  actor: Actor,
  input: z.output<typeof setIndexTemplateInput>,
): Promise<Result<{ version: number }>> {
  return transact(actor, async (tx) => {
    const { agencyId, version, template } = input;
    authorize(actor, "agency:edit", { agencyId, object: `agency:${agencyId}` });
    const agency = await tx.agency.findUnique({ where: { id: agencyId } });
    if (!agency) return failed(NO_AGENCY);
    // Refused now rather than on the day of the first publication.
    const trial = indexScope(template, { ...agency, categoryCode: "0", day: dayOf(actor.at) });
    if (!trial.ok) return failed(...trial.issues.map((issue) => ({ ...issue, field: "template" })));
    const { count } = await tx.agency.updateMany({
      where: { id: agencyId, version },
      data: { indexNumberTemplate: template, version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    await record(tx, actor, {
      action: "agency.changed",
      object: `agency:${agencyId}`,
      data: { indexNumberTemplate: { before: agency.indexNumberTemplate, after: template } },
    });
    return ok({ version: version + 1 });
  });
}
