import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/time";
import { type IndexFacts, indexNumber, indexScope, templateProblem } from "./index-number";

const facts: IndexFacts = {
  unifiedSocialCreditCode: "11990101MB0000001X",
  areaCode: "990101",
  categoryCode: "a11-01",
  day: "2017-03-14",
};

function numberOf(template: string, sequence: number, change: Partial<IndexFacts> = {}): string {
  const scope = indexScope(template, { ...facts, ...change });
  if (!scope.ok) throw new Error(scope.issues[0]?.message);
  return indexNumber(scope.value, sequence);
}

describe("an index number", () => {
  it.each([
    ["{uscc}/{yyyy}-{seq:5}", 13, "11990101MB0000001X/2017-00013"],
    ["{uscc}/{yyyyMM}-{seq:5}", 13, "11990101MB0000001X/201703-00013"],
    ["{orgCode}/{yyyy}-{seq:5}", 110, "MB0000001/2017-00110"],
    ["{areaCode}-{catCode}-{yyyyMMdd}-{seq:4}", 7, "990101-a11-01-20170314-0007"],
    ["云溪-{yyyy}-{seq:1}", 123, "云溪-2017-123"],
  ])("by %s is %s → %s", (template, sequence, expected) => {
    expect(numberOf(template, sequence)).toBe(expected);
  });

  it.each([
    ["{uscc}/{yyyy}", "必须含有一个顺序号"],
    ["{seq:5}-{seq:5}", "必须含有一个顺序号"],
    ["{year}-{seq:5}", "{year}"],
    ["{seq:0}", "{seq:0}"],
    ["a b {seq:5}", "只能含有"],
    [`${"甲".repeat(80)}{seq:5}`, "过长"],
  ])("cannot be made by the template %s", (template, words) => {
    expect(templateProblem(template)).toContain(words);
  });

  it("is refused, not guessed, where the agency lacks what the template asks for", () => {
    const scope = indexScope("{uscc}/{yyyy}-{seq:5}", { ...facts, unifiedSocialCreditCode: null });
    expect(scope.ok).toBe(false);
  });

  it("never comes twice: different days of one scope or different counts give different numbers", () => {
    const day = fc.integer({ min: 0, max: 10_000 }).map((offset) => addDays("2000-01-01", offset));
    const count = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(day, day, count, count, (dayA, dayB, countA, countB) => {
        const template = "{uscc}/{yyyy}-{seq:5}";
        const same = dayA.slice(0, 4) === dayB.slice(0, 4) && countA === countB;
        expect(numberOf(template, countA, { day: dayA }) === numberOf(template, countB, { day: dayB })).toBe(
          same,
        );
      }),
    );
  });
});
