/** A page to link to, or a gap of pages left out. */
export type PageStep = { page: number } | { gapAfter: number };

/**
 * The pages worth naming beside the current one: the first, the last and the neighbours within `reach`. A gap of a
 * single page is never shown as a gap. Pages count from 1; a current page outside the range is drawn into it.
 */
export function pageNumbers(current: number, count: number, reach = 1): PageStep[] {
  const at = Math.min(Math.max(current, 1), Math.max(count, 1));
  const wanted = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - at) <= reach,
  );
  return wanted.flatMap((page, index): PageStep[] => {
    const before = wanted[index - 1] ?? 0;
    if (page - before === 2) return [{ page: page - 1 }, { page }];
    if (page - before > 2) return [{ gapAfter: before }, { page }];
    return [{ page }];
  });
}
