import { Anchor } from "@/components/ui/anchor";
import { classNames } from "@/components/ui/class-names";
import { PLACE_NAMES, PLATFORM_PART_NAMES, PLATFORM_PARTS, type PlatformPart } from "@/lib/labels/navigation";

export type PlatformNavProps = {
  /** Addresses of the parts; a part without one is not offered. */
  hrefs: Partial<Record<PlatformPart, string>>;
  current?: PlatformPart;
  /** Categories under 法定主动公开内容, shown while the reader is among them. */
  categories?: readonly { href: string; name: string; current?: boolean }[];
};

/** The fixed navigation of the disclosure platform, with the names that 国办公开办函〔2019〕61号 sets. */
export function PlatformNav({ hrefs, current, categories = [] }: PlatformNavProps) {
  return (
    <nav aria-label={`${PLACE_NAMES.disclosure}栏目`} className="border border-line bg-panel print:hidden">
      <p className="bg-main px-4 py-2 font-bold text-on-main">
        <Anchor href="/disclosure" className="text-on-main no-underline hover:text-on-main hover:underline">
          {PLACE_NAMES.disclosure}
        </Anchor>
      </p>
      <ul className="grid grid-cols-2 gap-px bg-line lg:grid-cols-1">
        {PLATFORM_PARTS.map((part) => {
          const href = hrefs[part];
          if (!href) return null;
          return (
            <li key={part} className="bg-panel last:col-span-2 lg:last:col-span-1">
              <Anchor
                href={href}
                aria-current={part === current ? "page" : undefined}
                className={classNames(
                  "target flex items-center border-s-4 px-1.5 py-1.5 text-sm no-underline sm:text-base outline-offset-[-3px] hover:underline lg:px-3 lg:text-body",
                  part === current
                    ? "border-main bg-main-tint font-bold text-main-strong"
                    : "border-transparent text-ink",
                )}
              >
                {PLATFORM_PART_NAMES[part]}
              </Anchor>
              {part === "proactive" && categories.length > 0 && (
                <ul className="hidden pb-2 ps-8 text-base lg:block">
                  {categories.map((category) => (
                    <li key={category.href}>
                      <Anchor
                        href={category.href}
                        aria-current={category.current ? "true" : undefined}
                        className={classNames("inline-block py-1 pe-3", category.current && "font-bold")}
                      >
                        {category.name}
                      </Anchor>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
