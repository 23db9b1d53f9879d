import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CategoryState } from "@/lib/labels/catalog";
import { addDays } from "@/lib/time";
import {
  type CategoryFacts,
  categoryState,
  codeIssue,
  coverageOf,
  type PlacedCategory,
  placeIssue,
  retireIssue,
} from "./rules";

const TODAY = "2026-11-23";
const column: CategoryFacts = {
  presentation: "column",
  isApplicable: true,
  freshnessDays: 14,
  count: 3,
  newestOn: "2026-11-20",
};

describe("how a category stands", () => {
  const cases: [what: string, change: Partial<CategoryFacts>, state: CategoryState][] = [
    ["with news within its limit is fresh", {}, "fresh"],
    ["on the last day of its limit is still fresh", { newestOn: "2026-11-09" }, "fresh"],
    ["one day later is stale", { newestOn: "2026-11-08" }, "stale"],
    ["renewed on change is never stale", { newestOn: "2003-01-01", freshnessDays: null }, "on_change"],
    ["without records is blank, not stale", { count: 0, newestOn: null }, "blank"],
    ["without records or limit is blank too", { count: 0, newestOn: null, freshnessDays: null }, "blank"],
    [
      "as a row of the standard catalog is never blank",
      { presentation: "matter", count: 0, newestOn: null },
      "on_change",
    ],
    [
      "as a row of the standard catalog with a limit can go stale",
      { presentation: "matter", newestOn: "2026-01-01" },
      "stale",
    ],
    [
      "declared not applicable is neither blank",
      { isApplicable: false, count: 0, newestOn: null },
      "not_applicable",
    ],
    [
      "declared not applicable is nor stale",
      { isApplicable: false, newestOn: "2003-01-01" },
      "not_applicable",
    ],
  ];
  it.each(cases)("a column %s", (_, change, state) => {
    expect(categoryState({ ...column, ...change }, TODAY)).toBe(state);
  });

  it("turns stale exactly when the limit has passed, whatever the limit and the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 800 }), (limit, age) => {
        const facts = { ...column, freshnessDays: limit, newestOn: addDays(TODAY, -age) };
        expect(categoryState(facts, TODAY)).toBe(age > limit ? "stale" : "fresh");
      }),
    );
  });
});

describe("coverage", () => {
  const of = (presentation: "column" | "matter", state: CategoryState) => ({ presentation, state });

  it("counts applicable columns only: a row of the standard catalog and what does not apply are told apart", () => {
    const categories = [
      of("column", "fresh"),
      of("column", "stale"),
      of("column", "blank"),
      of("column", "on_change"),
      of("column", "not_applicable"),
      of("matter", "on_change"),
      of("matter", "fresh"),
      of("matter", "not_applicable"),
    ];
    expect(coverageOf(categories)).toEqual({
      columns: 4,
      filled: 3,
      blank: 1,
      stale: 1,
      notApplicable: 2,
      matters: 2,
    });
  });

  it("of nothing is nothing", () => {
    expect(coverageOf([])).toEqual({
      columns: 0,
      filled: 0,
      blank: 0,
      stale: 0,
      notApplicable: 0,
      matters: 0,
    });
  });
});

describe("the code of a new category", () => {
  it.each(["a01", "a11-e2", "guide", "11-1-1", "x".repeat(40)])("may be %s", (code) => {
    expect(codeIssue(code, new Set(["b01"]))).toBeNull();
  });
  it.each(["", "A01", "a_01", "a--1", "-a", "a-", "目录", "a/b", "a 1", "x".repeat(41)])(
    "may not be “%s”",
    (code) => {
      expect(codeIssue(code, new Set())?.code).toBe("category.code");
    },
  );
  it("may not be one the agency has", () => {
    expect(codeIssue("a01", new Set(["a01"]))?.code).toBe("category.code-taken");
  });
});

describe("the place of a category", () => {
  const place = (
    id: string,
    parentId: string | null,
    more: Partial<PlacedCategory> = {},
  ): PlacedCategory => ({
    id,
    parentId,
    isRetired: false,
    publicRecords: 0,
    ...more,
  });
  const tree = [
    place("top", null),
    place("middle", "top"),
    place("low", "middle", { publicRecords: 2 }),
    place("empty", "middle"),
    place("old", null, { isRetired: true }),
  ];
  const cases: [what: string, id: string | null, parent: string | null, code: string | null][] = [
    ["a new one may stand at the top", null, null, null],
    ["a new one may hang below a category without records", null, "empty", null],
    ["a category may rise to the top", "low", null, null],
    ["a category may move to another branch", "low", "top", null],
    ["not below itself", "middle", "middle", "category.loop"],
    ["not below its own descendant", "top", "empty", "category.loop"],
    ["not below a category that holds public records", null, "low", "category.parent-holds-records"],
    ["not below a retired one", null, "old", "category.parent"],
    ["not below one that is not there", null, "gone", "category.parent"],
  ];
  it.each(cases)("%s", (_, id, parent, code) => {
    expect(placeIssue(tree, id, parent)?.code ?? null).toBe(code);
  });

  it.each([
    ["an empty lowest one may", "empty", 0, null],
    ["one with children in use may not", "middle", 0, "category.has-children"],
    ["one with public records may not", "low", 0, "category.holds-records"],
    ["one that drafts have chosen may not", "empty", 3, "category.holds-drafts"],
  ] as const)("be retired: %s", (_, id, drafts, code) => {
    expect(retireIssue(tree, id, drafts)?.code ?? null).toBe(code);
  });

  it("lets a parent be retired whose children are all retired", () => {
    const retired = [place("p", null), place("c", "p", { isRetired: true })];
    expect(retireIssue(retired, "p", 0)).toBeNull();
  });
});
