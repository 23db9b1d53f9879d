import { Anchor } from "@/components/ui/anchor";
import { FOOTER_LABELS, PLACE_NAMES } from "@/lib/labels/navigation";
import { contactEntries, type FooterEntry, faultReportHref, filingEntries } from "./footer-lines";
import type { Site } from "./site";

/** 底部功能区: site map, faults, contact, marks and filing numbers; what is not set is not printed. */
export function SiteFooter({ site }: { site: Site }) {
  const faultHref = faultReportHref(site);
  return (
    <footer className="mt-12 border-t-4 border-main bg-panel text-sm print:hidden">
      <div className="page-width py-6">
        <ul className="flex flex-wrap gap-x-8 border-b border-line pb-3">
          <li>
            <FooterLink href={site.siteMapHref ?? "/sitemap.xml"}>{PLACE_NAMES.siteMap}</FooterLink>
          </li>
          {faultHref && (
            <li>
              <FooterLink href={faultHref}>{FOOTER_LABELS.faultReport}</FooterLink>
            </li>
          )}
          {site.siteIdCode && (
            <li className="flex items-center">
              {site.governmentMarkHref ? (
                <FooterLink href={site.governmentMarkHref}>{FOOTER_LABELS.governmentMark}</FooterLink>
              ) : (
                <span>{FOOTER_LABELS.governmentMark}</span>
              )}
              {site.isSample && "（示例）"}
            </li>
          )}
        </ul>
        <Entries entries={contactEntries(site)} />
        <Entries entries={filingEntries(site)} />
      </div>
    </footer>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <Anchor href={href} className="target inline-flex items-center">
      {children}
    </Anchor>
  );
}

function Entries({ entries }: { entries: FooterEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1">
      {entries.map((entry) => (
        <div key={entry.label} className="flex">
          <dt className="shrink-0 text-ink-soft">{entry.label}：</dt>
          <dd className="min-w-0">
            {entry.href ? (
              <a href={entry.href} className="inline-block">
                {entry.value}
              </a>
            ) : (
              entry.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
