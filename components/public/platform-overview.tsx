import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/anchor";
import { PLATFORM_PART_NAMES, type PlatformPart } from "@/lib/labels/navigation";

export type PlatformPartBlock = {
  part: PlatformPart;
  href?: string;
  /** What is found here, in a sentence. */
  description: string;
  /** `YYYY-MM-DD` of the last change. */
  updatedOn?: string;
  links?: readonly { href: string; label: string; note?: string }[];
  children?: ReactNode;
};

/** The five named parts of the platform page, each with what it holds and when it was last changed. */
export function PlatformOverview({ blocks }: { blocks: readonly PlatformPartBlock[] }) {
  return (
    <div className="flex flex-col gap-8">
      {blocks.map((block) => (
        <section key={block.part} id={block.part} aria-labelledby={`part-${block.part}`}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-main pb-1">
            <h2 id={`part-${block.part}`} className="text-lg font-bold">
              {block.href ? (
                <Anchor href={block.href} className="inline-block py-1.5">
                  {PLATFORM_PART_NAMES[block.part]}
                </Anchor>
              ) : (
                <span className="inline-block py-1.5">{PLATFORM_PART_NAMES[block.part]}</span>
              )}
            </h2>
            {block.updatedOn && (
              <p className="text-sm text-ink-soft">
                更新日期：<time dateTime={block.updatedOn}>{block.updatedOn}</time>
              </p>
            )}
          </div>
          <p className="mt-2 text-ink-soft">{block.description}</p>
          {block.links && block.links.length > 0 && (
            <ul className="mt-2 gap-x-8 sm:columns-2">
              {block.links.map((link) => (
                <li key={link.href} className="break-inside-avoid">
                  <Anchor href={link.href} className="leading-loose">
                    {link.label}
                  </Anchor>
                  {link.note && (
                    <span className="ms-2 text-base whitespace-nowrap text-ink-soft">{link.note}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {block.children}
        </section>
      ))}
    </div>
  );
}
