import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/skip-link";
import { type SideLinkGroup, SideNav } from "./side-nav";
import { TopBar, type TopBarProps } from "./top-bar";

type AdminShellProps = TopBarProps & {
  /** Only what this person may open. */
  navigation: readonly SideLinkGroup[];
  children: ReactNode;
};

/** The frame of every staff page: who I am, where I may go, the work itself. */
export function AdminShell({ navigation, children, ...bar }: AdminShellProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-panel text-sm">
      <SkipLink />
      <TopBar {...bar} />
      <div className="flex flex-1 flex-col lg:flex-row">
        <SideNav groups={navigation} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 md:px-6">
          {children}
        </main>
      </div>
    </div>
  );
}
