import { Anchor } from "./anchor";

export type Crumb = { label: string; href?: string };

/** The way from the home page to here; the last crumb is this page and no link. Prints nothing for a lone crumb. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  if (crumbs.length < 2) return null;
  return (
    <nav aria-label="当前位置" className="text-sm text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, index) => {
          const last = index === crumbs.length - 1;
          return (
            <li key={`${crumb.href ?? ""} ${crumb.label}`} className="flex min-w-0 items-center gap-x-2">
              {index > 0 && <span aria-hidden="true">›</span>}
              {crumb.href && !last ? (
                <Anchor href={crumb.href} className="inline-flex min-h-8 items-center">
                  {crumb.label}
                </Anchor>
              ) : (
                <span aria-current={last ? "page" : undefined} className="line-clamp-1">
                  {crumb.label}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
