import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageNumbers } from "./page-numbers";

function drawn(current: number, count: number): string {
  return pageNumbers(current, count)
    .map((step) => ("page" in step ? String(step.page) : "…"))
    .join(" ");
}

describe("pageNumbers", () => {
  it.each([
    { current: 1, count: 0, expected: "" },
    { current: 1, count: 1, expected: "1" },
    { current: 1, count: 5, expected: "1 2 … 5" },
    { current: 2, count: 5, expected: "1 2 3 4 5" },
    { current: 4, count: 12, expected: "1 2 3 4 5 … 12" },
    { current: 6, count: 12, expected: "1 … 5 6 7 … 12" },
    { current: 12, count: 12, expected: "1 … 11 12" },
    { current: 99, count: 3, expected: "1 2 3" },
    { current: 0, count: 3, expected: "1 2 3" },
  ])("names the pages around $current of $count", ({ current, count, expected }) => {
    expect(drawn(current, count)).toBe(expected);
  });

  it("always names the first, the last and the current page once, in order, with no gap of one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const [current, count] = a < b ? [a, b] : [b, a];
        const steps = pageNumbers(current, count);
        const pages = steps.flatMap((step) => ("page" in step ? [step.page] : []));
        expect(pages).toEqual([...new Set(pages)].sort((x, y) => x - y));
        expect(pages).toEqual(expect.arrayContaining([1, current, count]));
        for (const [index, step] of steps.entries()) {
          if (!("gapAfter" in step)) continue;
          const next = steps[index + 1];
          expect(next && "page" in next ? next.page - step.gapAfter : 0).toBeGreaterThan(2);
        }
      }),
    );
  });
});
