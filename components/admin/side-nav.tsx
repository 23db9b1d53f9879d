import { Anchor } from "@/components/ui/anchor";
import { classNames } from "@/components/ui/class-names";

export type SideLink = {
  href: string;
  label: string;
  /** How many wait there; nothing is shown for none. */
  count?: number;
  /** The count is of things that are late. */
  urgent?: boolean;
  current?: boolean;
};

export type SideLinkGroup = { label?: string; links: readonly SideLink[] };

/** The places of the staff side; a wide screen shows them beside the work, a narrow one unfolds them above it. */
export function SideNav({ groups }: { groups: readonly SideLinkGroup[] }) {
  const filled = groups.filter((group) => group.links.length > 0);
  return (
    <div className="border-b border-line bg-paper lg:w-56 lg:shrink-0 lg:border-e lg:border-b-0 print:hidden">
      <details className="lg:hidden">
        <summary className="target flex items-center px-4 font-bold before:me-2 before:content-['☰']">
          菜单
        </summary>
        <Groups groups={filled} label="菜单" />
      </details>
      <div className="hidden lg:block">
        <Groups groups={filled} label="主导航" />
      </div>
    </div>
  );
}

function Groups({ groups, label }: { groups: readonly SideLinkGroup[]; label: string }) {
  return (
    <nav aria-label={label} className="flex flex-col gap-4 py-3">
      {groups.map((group) => (
        <div key={group.label ?? group.links[0]?.href}>
          {group.label && <p className="px-4 pb-1 text-xs text-ink-soft">{group.label}</p>}
          <ul>
            {group.links.map((link) => (
              <li key={link.href}>
                <Entry link={link} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Entry({ link }: { link: SideLink }) {
  return (
    <Anchor
      href={link.href}
      aria-current={link.current ? "page" : undefined}
      className={classNames(
        "target-fine flex items-center justify-between gap-3 border-s-4 px-3 no-underline outline-offset-[-3px] hover:bg-main-tint",
        link.current ? "border-main bg-main-tint font-bold text-main-strong" : "border-transparent text-ink",
      )}
    >
      {link.label}
      {link.count ? (
        <span
          className={classNames(
            "min-w-6 rounded-sm px-1.5 text-center text-xs tabular-nums",
            link.urgent ? "bg-danger font-bold text-on-danger" : "bg-panel text-ink",
          )}
        >
          {link.count}
          <span className="sr-only">{link.urgent ? " 件已超期" : " 件"}</span>
        </span>
      ) : null}
    </Anchor>
  );
}
