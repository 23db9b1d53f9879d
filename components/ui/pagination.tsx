import { Anchor } from "./anchor";
import { pageNumbers } from "./page-numbers";

type PaginationProps = {
  /** Current page, counted from 1. */
  page: number;
  pageCount: number;
  /** Number of all rows, told beside the pages. */
  total?: number;
  hrefOf: (page: number) => string;
  label?: string;
};

const stepLook = "target inline-flex min-w-(--size-target) items-center justify-center border px-3";
const linkLook = `${stepLook} plain-link border-line-strong bg-paper hover:bg-main-tint`;

/** Links to the other pages of a list; prints nothing when there is only one. */
export function Pagination({ page, pageCount, total, hrefOf, label = "分页" }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className="mt-6">
      <p className="mb-2 text-sm text-ink-soft">
        第 {page} 页，共 {pageCount} 页{total !== undefined && `，${total} 条`}
      </p>
      <ul className="flex flex-wrap gap-2">
        {page > 1 && (
          <li>
            <Anchor href={hrefOf(page - 1)} rel="prev" className={linkLook}>
              上一页
            </Anchor>
          </li>
        )}
        {pageNumbers(page, pageCount).map((step) =>
          "gapAfter" in step ? (
            <li key={`gap-${step.gapAfter}`} className="hidden items-center px-1 sm:flex" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={step.page} className={step.page === page ? undefined : "hidden sm:block"}>
              {step.page === page ? (
                <span
                  aria-current="page"
                  className={`${stepLook} border-main bg-main font-bold text-on-main`}
                >
                  <span className="sr-only">当前是第 </span>
                  {step.page}
                  <span className="sr-only"> 页</span>
                </span>
              ) : (
                <Anchor href={hrefOf(step.page)} className={linkLook} aria-label={`第 ${step.page} 页`}>
                  {step.page}
                </Anchor>
              )}
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <Anchor href={hrefOf(page + 1)} rel="next" className={linkLook}>
              下一页
            </Anchor>
          </li>
        )}
      </ul>
    </nav>
  );
}
