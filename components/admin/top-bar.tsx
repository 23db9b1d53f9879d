import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/anchor";

export type TopBarProps = {
  agencyName: string;
  personName: string;
  /** Roles in words. */
  roleNames: readonly string[];
  /** The form that ends the session. */
  signOut: ReactNode;
  accountHref?: string;
};

/** Which agency, who is working, and the way out. */
export function TopBar({ agencyName, personName, roleNames, signOut, accountHref }: TopBarProps) {
  const who = `${personName}${roleNames.length > 0 ? `（${roleNames.join("、")}）` : ""}`;
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-1.5 md:px-6 print:hidden">
      <p className="flex flex-wrap items-center gap-x-4">
        <Anchor
          href="/admin"
          className="target-fine inline-flex items-center font-bold text-main-strong no-underline"
        >
          {agencyName}
        </Anchor>
        <span className="hidden text-ink-soft sm:inline">信息公开工作台</span>
        <Anchor href="/" className="target-fine inline-flex items-center" target="_blank" rel="noopener">
          查看公开网站
          <span className="sr-only">（在新窗口打开）</span>
        </Anchor>
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        {accountHref ? (
          <Anchor href={accountHref} className="target-fine inline-flex items-center">
            {who}
          </Anchor>
        ) : (
          <span>{who}</span>
        )}
        {signOut}
      </div>
    </header>
  );
}
