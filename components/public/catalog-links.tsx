import { Anchor } from "@/components/ui/anchor";
import { SectionHeading } from "./section-heading";

type CatalogLinksProps = {
  title: string;
  links: readonly { href: string; name: string; count: number }[];
  more?: { href: string; label: string };
};

/** Short ways into the catalog, each with the number of records behind it. */
export function CatalogLinks({ title, links, more }: CatalogLinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <SectionHeading title={title} more={more} />
      <ul>
        {links.map((link) => (
          <li key={link.href} className="border-b border-line">
            <Anchor
              href={link.href}
              className="plain-link target flex items-center justify-between gap-4 py-1.5"
            >
              <span>{link.name}</span>
              <span className="shrink-0 text-base text-ink-soft tabular-nums">{link.count} 条</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
