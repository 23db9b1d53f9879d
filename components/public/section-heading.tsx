import { Anchor } from "@/components/ui/anchor";

type SectionHeadingProps = { title: string; id?: string; more?: { href: string; label: string } };

/** Heading of a block, with the link to all of it. */
export function SectionHeading({ title, id, more }: SectionHeadingProps) {
  return (
    <div className="mb-2 flex flex-wrap items-end justify-between gap-x-4 border-b-2 border-main">
      <h2 id={id} className="py-1.5 text-lg font-bold text-main-strong">
        {title}
      </h2>
      {more && (
        <Anchor href={more.href} className="target inline-flex items-center text-base">
          {more.label}
        </Anchor>
      )}
    </div>
  );
}
