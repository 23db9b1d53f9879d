import type { Issue } from "@/lib/issue";
import type { CategoryState } from "@/lib/labels/catalog";
import type { Day } from "@/lib/time";
import { wouldLoop } from "@/lib/would-loop";
import type { CategoryPresentation } from "@/prisma/generated/enums";

export type CategoryFacts = {
  presentation: CategoryPresentation;
  /** Neither the category nor one above it is declared not applicable. */
  isApplicable: boolean;
  /** Calendar days after which it counts as stale; null: only on change. */
  freshnessDays: number | null;
  /** Public records in it. */
  count: number;
  /** Day of the newest publication. */
  newestOn: Day | null;
};

/** Whether a lowest category is due for news on a day (国办秘函〔2019〕19号: blank and stale columns fail a site). */
export function categoryState(category: CategoryFacts, today: Day): CategoryState {
  if (!category.isApplicable) return "not_applicable";
  if (category.count === 0 || category.newestOn === null)
    return category.presentation === "column" ? "blank" : "on_change";
  if (category.freshnessDays === null) return "on_change";
  return daysBetween(category.newestOn, today) > category.freshnessDays ? "stale" : "fresh";
}

/** How much of the catalog a site really offers. Only columns count: a row of the standard catalog speaks for itself. */
export type Coverage = {
  /** Applicable columns. */
  columns: number;
  /** Those that hold at least one public record. */
  filled: number;
  blank: number;
  stale: number;
  /** Lowest categories that the agency declared not applicable. */
  notApplicable: number;
  /** Rows of the standard catalog. */
  matters: number;
};

/** Coverage over lowest categories. */
export function coverageOf(
  categories: readonly { presentation: CategoryPresentation; state: CategoryState }[],
): Coverage {
  const applicable = categories.filter(({ state }) => state !== "not_applicable");
  const columns = applicable.filter(({ presentation }) => presentation === "column");
  const among = (state: CategoryState) => columns.filter((column) => column.state === state).length;
  return {
    columns: columns.length,
    filled: columns.length - among("blank"),
    blank: among("blank"),
    stale: among("stale"),
    notApplicable: categories.length - applicable.length,
    matters: applicable.length - columns.length,
  };
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_CODE = 40;

/** What is wrong with the code of a new category; it is part of public addresses and may be part of index numbers. */
export function codeIssue(code: string, taken: ReadonlySet<string>): Issue | null {
  if (!CODE.test(code) || code.length > LONGEST_CODE)
    return codeProblem("code", `代码应由小写字母、数字和连字符组成，最多 ${LONGEST_CODE} 个字符。`);
  return taken.has(code) ? codeProblem("code-taken", "本机关的目录中已有这个代码。") : null;
}

export type PlacedCategory = {
  id: string;
  parentId: string | null;
  isRetired: boolean;
  /** Records the public sees in this very category. */
  publicRecords: number;
};

/** Why a category (null: a new one) may not hang below `parentId`; null when it may. */
export function placeIssue(
  categories: readonly PlacedCategory[],
  categoryId: string | null,
  parentId: string | null,
): Issue | null {
  if (parentId === null) return null;
  const parent = categories.find(({ id }) => id === parentId);
  if (!parent || parent.isRetired)
    return placeProblem("parent", "所选的上级类别不存在或已停用，请重新选择。");
  const parents = new Map(categories.map((category) => [category.id, category.parentId]));
  if (categoryId !== null && wouldLoop(parents, categoryId, parentId))
    return placeProblem("loop", "上级类别不能是它自己或它的下级类别。");
  // Records stand in lowest categories only: those already there would lose their place.
  if (parent.publicRecords > 0)
    return placeProblem("parent-holds-records", "所选的上级类别中已有公开信息，不能再设下级类别。");
  return null;
}

/** Why a category may not be retired; null when it may. */
export function retireIssue(
  categories: readonly PlacedCategory[],
  categoryId: string,
  heldOpen: number,
): Issue | null {
  if (categories.some(({ parentId, isRetired }) => parentId === categoryId && !isRetired))
    return { code: "category.has-children", message: "还有下级类别在使用，请先停用下级类别。" };
  const held = categories.find(({ id }) => id === categoryId)?.publicRecords ?? 0;
  if (held > 0)
    return {
      code: "category.holds-records",
      message: `类别中有 ${held} 条公开信息，不能停用。请先把这些信息改到其他类别。`,
    };
  if (heldOpen > 0)
    return {
      code: "category.holds-drafts",
      message: `有 ${heldOpen} 条正在办理的信息选用了这个类别，不能停用。请先为它们改选其他类别。`,
    };
  return null;
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function codeProblem(code: string, message: string): Issue {
  return { code: `category.${code}`, field: "slug", message };
}

function placeProblem(code: string, message: string): Issue {
  return { code: `category.${code}`, field: "parentId", message };
}
