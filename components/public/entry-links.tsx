import { Anchor } from "@/components/ui/anchor";

export type EntryLink = { href: string; label: string; description: string };

/** The few things most people come for, each with a sentence on what it is. */
export function EntryLinks({ links, label }: { links: readonly EntryLink[]; label: string }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul className="grid ps-px pt-px sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        {links.map((link) => (
          <li key={link.href} className="-ms-px -mt-px border border-line">
            <Anchor
              href={link.href}
              className="group block h-full px-5 py-4 no-underline hover:bg-main-tint focus-visible:outline-offset-[-3px]"
            >
              <span className="font-bold text-main underline underline-offset-4 group-hover:decoration-2">
                {link.label}
              </span>
              <span className="mt-1 block text-base text-ink-soft">{link.description}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
