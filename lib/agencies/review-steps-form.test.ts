import { describe, expect, test } from "vitest";
import { DEFAULT_REVIEW_STEPS, reviewStepSettings } from "@/lib/documents/review-steps";
import { reviewStepsFields, reviewStepsForm } from "./review-steps-form";

const key = { agencyId: "00000000-0000-4000-8000-000000000000", version: "3" };

describe("the form of the review chain", () => {
  test("gives back the chain it was filled with, for every chain that is allowed", () => {
    const chains = [
      DEFAULT_REVIEW_STEPS,
      [{ step: "final", role: "approver", withSecrecy: true }],
      [
        { step: "first", role: "officer", withSecrecy: true },
        { step: "final", role: "approver" },
      ],
      [
        { step: "first", role: "reviewer" },
        { step: "secrecy", role: "officer" },
        { step: "final", role: "approver" },
      ],
    ];
    for (const chain of chains) {
      const steps = reviewStepSettings.parse(chain);
      expect(reviewStepsForm.parse({ ...key, ...reviewStepsFields(steps) })).toEqual({
        ...key,
        version: 3,
        steps,
      });
    }
  });

  test.each([
    { first: "reviewer", second: "", secrecyWith: "second", secrecy: "" },
    { first: "reviewer", second: "reviewer", secrecyWith: "own", secrecy: "" },
    { first: "drafter", second: "", secrecyWith: "first", secrecy: "" },
    { first: "", second: "", secrecyWith: "", secrecy: "" },
  ])("%j is refused: the secrecy review would be done by nobody, or a step by those who may not", (form) => {
    expect(reviewStepsForm.safeParse({ ...key, ...form }).success).toBe(false);
  });
});
