import { Anchor } from "./anchor";
import { classNames } from "./class-names";

export type LinkTab = { href: string; label: string; count?: number; current?: boolean };

/** Views of the same thing, each with an address of its own. */
export function LinkTabs({ tabs, label }: { tabs: readonly LinkTab[]; label: string }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Anchor
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "target-fine inline-flex items-center gap-1.5 border-b-4 px-3 no-underline",
                tab.current
                  ? "border-main font-bold text-main-strong"
                  : "border-transparent text-ink hover:border-line-strong",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-ink-soft tabular-nums">（{tab.count}）</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
