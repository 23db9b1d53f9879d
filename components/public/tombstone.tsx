import { Anchor } from "@/components/ui/anchor";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeading } from "./page-heading";

type TombstoneProps = {
  title: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:mm` of the withdrawal. */
  withdrawnAt: string;
  /** The public reason, as it was written when the record was withdrawn. */
  reason: string;
  indexNumber?: string;
  /** The record that took its place. */
  replacement?: { href: string; title: string };
  /** Where the reader may go on. */
  links?: readonly { href: string; label: string }[];
};

/** Stands where a withdrawn record was (HTTP 410): when and why it went, and where to go on. */
export function Tombstone({
  title,
  withdrawnAt,
  reason,
  indexNumber,
  replacement,
  links = [],
}: TombstoneProps) {
  return (
    <div className="page-width max-w-document py-10">
      <PageHeading title="该信息已撤下" />
      <dl className="max-w-reading border-s-4 border-line-strong ps-4">
        <dt className="text-base text-ink-soft">原标题</dt>
        <dd className="mb-3 font-bold">{title}</dd>
        {indexNumber && (
          <>
            <dt className="text-base text-ink-soft">索引号</dt>
            <dd className="mb-3">{indexNumber}</dd>
          </>
        )}
        <dt className="text-base text-ink-soft">撤下时间</dt>
        <dd className="mb-3">
          <time dateTime={withdrawnAt}>{withdrawnAt}</time>
        </dd>
        <dt className="text-base text-ink-soft">撤下原因</dt>
        <dd>{reason}</dd>
      </dl>
      {replacement && (
        <p className="mt-5">
          现行信息：<Anchor href={replacement.href}>{replacement.title}</Anchor>
        </p>
      )}
      <p className="mt-6">
        {links.map((link, index) => (
          <span key={link.href} className="me-3 mb-3 inline-block">
            <LinkButton href={link.href} variant={index === 0 ? "primary" : "secondary"}>
              {link.label}
            </LinkButton>
          </span>
        ))}
      </p>
    </div>
  );
}
