import { describe, expect, it } from "vitest";
import {
  DEFAULT_REVIEW_STEPS,
  pendingStep,
  type RecordedReview,
  reviewRefusal,
  reviewStepSettings,
  reviewStepsOf,
} from "./review-steps";

const review = (
  step: RecordedReview["step"],
  reviewerId: string,
  change: Partial<RecordedReview> = {},
): RecordedReview => ({
  step,
  reviewerId,
  round: 1,
  decision: "approved",
  ...change,
});

describe("a review chain", () => {
  it.each([
    [[{ step: "final", role: "reviewer" }], "签发人"],
    [[{ step: "first", role: "reviewer" }], "终审"],
    [[{ step: "final", role: "approver" }], "保密审查"],
    [
      [
        { step: "secrecy", role: "officer" },
        { step: "final", role: "approver", withSecrecy: true },
      ],
      "只能设置一次",
    ],
    [
      [
        { step: "first", role: "reviewer", withSecrecy: true },
        { step: "first", role: "reviewer" },
        { step: "final", role: "approver" },
      ],
      "不能出现两次",
    ],
  ])("is refused when it is %j", (steps, words) => {
    const parsed = reviewStepSettings.safeParse(steps);
    expect(parsed.error?.issues.map((issue) => issue.message).join()).toContain(words);
  });

  it("may be as short as one leader who also answers for secrecy", () => {
    expect(
      reviewStepSettings.safeParse([{ step: "final", role: "approver", withSecrecy: true }]).success,
    ).toBe(true);
  });

  it("falls back to the full chain when what is stored is broken: never to none", () => {
    for (const broken of [null, [], "x", [{ step: "final" }]])
      expect(reviewStepsOf(broken)).toBe(DEFAULT_REVIEW_STEPS);
  });

  it("goes step by step, and a return or another round counts for nothing", () => {
    const pending = (reviews: RecordedReview[], round = 1) =>
      pendingStep(DEFAULT_REVIEW_STEPS, reviews, round)?.step ?? null;
    expect(pending([])).toBe("first");
    expect(pending([review("first", "a")])).toBe("second");
    expect(pending([review("first", "a", { decision: "returned" })])).toBe("first");
    expect(pending([review("first", "a"), review("second", "b"), review("final", "c")])).toBeNull();
    expect(pending([review("first", "a"), review("second", "b"), review("final", "c")], 2)).toBe("first");
  });
});

describe("four eyes", () => {
  const [first, second] = DEFAULT_REVIEW_STEPS;
  const edition = { authorIds: ["author"], reviews: [review("first", "a")], steps: DEFAULT_REVIEW_STEPS };

  it.each([
    ["somebody without the role", { userId: "x", roles: ["drafter"] as const }, "role"],
    ["an author", { userId: "author", roles: ["reviewer"] as const }, "author"],
    ["whoever did another step", { userId: "a", roles: ["reviewer"] as const }, "other-step"],
    ["a third person", { userId: "b", roles: ["reviewer"] as const }, null],
  ])("%s at the second step", (_, person, expected) => {
    expect(reviewRefusal(person, second!, edition)).toBe(expected);
  });

  it("lets a person do the same step again in a later round, but no other", () => {
    expect(reviewRefusal({ userId: "a", roles: ["reviewer"] }, first!, edition)).toBeNull();
  });

  it("takes the secrecy review that belongs to a step as part of it", () => {
    const reviews = [review("second", "b"), review("secrecy", "b")];
    expect(reviewRefusal({ userId: "b", roles: ["reviewer"] }, second!, { ...edition, reviews })).toBeNull();
  });
});
