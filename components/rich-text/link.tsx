import type { ReactNode } from "react";
import { sitePath } from "@/components/ui/site-path";
import { isLinkAddress } from "@/lib/rich-text/link-address";

type RichTextLinkProps = { href: string; ownHosts: readonly string[]; children: ReactNode };

/** A link inside a body; one that leads to another site says so. An address that is not allowed leaves only its words. */
export function RichTextLink({ href, ownHosts, children }: RichTextLinkProps) {
  if (!isLinkAddress(href)) return children;
  if (!/^https?:/i.test(href) || ownHosts.includes(new URL(href).host))
    return <a href={sitePath(href)}>{children}</a>;
  return (
    <a href={href} rel="noopener" className="rich-text-external">
      {children}
      <span className="rich-text-external-hint">（站外链接）</span>
    </a>
  );
}
