import { z } from "zod";
import { type ReviewStepSetting, reviewStepSettings } from "@/lib/documents/review-steps";

const reviewer = z.enum(["", "reviewer", "approver", "officer"], "请从列表中选择。");

/**
 * The review chain as its form sends it: who does each step (empty: the step is left out), and with which step the
 * secrecy review goes (`own`: a step of its own before the final one). The final review is always the approver's.
 */
export const reviewStepsForm = z
  .strictObject({
    agencyId: z.uuid(),
    version: z.coerce.number().int().positive(),
    first: reviewer,
    second: reviewer,
    secrecyWith: z.enum(["first", "second", "final", "own"], "请选择保密审查在哪个环节办理。"),
    secrecy: reviewer,
  })
  .transform((form, context) => {
    const { agencyId, version } = form;
    const withSecrecy = (step: string) => (form.secrecyWith === step ? { withSecrecy: true } : {});
    const steps: ReviewStepSetting[] = [
      ...(form.first ? [{ step: "first" as const, role: form.first, ...withSecrecy("first") }] : []),
      ...(form.second ? [{ step: "second" as const, role: form.second, ...withSecrecy("second") }] : []),
      ...(form.secrecyWith === "own" && form.secrecy
        ? [{ step: "secrecy" as const, role: form.secrecy }]
        : []),
      { step: "final", role: "approver", ...withSecrecy("final") },
    ];
    const checked = reviewStepSettings.safeParse(steps);
    if (checked.success) return { agencyId, version, steps: checked.data };
    for (const { message } of checked.error.issues)
      context.addIssue({ code: "custom", path: ["secrecyWith"], message });
    return z.NEVER;
  });

/** The form's fields for a chain as it is stored. */
export function reviewStepsFields(steps: readonly ReviewStepSetting[]) {
  const roleOf = (step: string) => steps.find((setting) => setting.step === step)?.role ?? "";
  return {
    first: roleOf("first"),
    second: roleOf("second"),
    secrecy: roleOf("secrecy"),
    secrecyWith: steps.find((setting) => setting.withSecrecy)?.step ?? (roleOf("secrecy") ? "own" : ""),
  };
}
