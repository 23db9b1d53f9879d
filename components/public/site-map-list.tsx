import { Anchor } from "@/components/ui/anchor";
import { SectionHeading } from "./section-heading";

export type SiteMapLink = { href: string; label: string; children?: readonly SiteMapLink[] };

/** A block of the site map for people: links, and below each what belongs to it. */
export function SiteMapList({ title, links }: { title: string; links: readonly SiteMapLink[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <SectionHeading title={title} />
      <ul className="gap-x-10 pt-1 sm:columns-2 lg:columns-3">
        {links.map((link) => (
          <li key={link.href} className="mb-1 break-inside-avoid">
            <Branch link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Branch({ link }: { link: SiteMapLink }) {
  const { children = [] } = link;
  return (
    <>
      <Anchor href={link.href} className="target inline-flex items-center">
        {link.label}
      </Anchor>
      {children.length > 0 && (
        <ul className="ms-1 border-s-2 border-line ps-4">
          {children.map((child) => (
            <li key={child.href}>
              <Branch link={child} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
