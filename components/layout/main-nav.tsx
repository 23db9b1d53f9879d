import { Anchor } from "@/components/ui/anchor";
import { classNames } from "@/components/ui/class-names";
import type { NavigationLink } from "./site";

/** The site's main places; all of them in sight at every width, nothing to unfold. */
export function MainNav({ links }: { links: readonly NavigationLink[] }) {
  return (
    <nav aria-label="主导航" className="bg-main print:hidden">
      <div className="page-width">
        <ul className="grid grid-cols-2 sm:-mx-4 sm:flex sm:flex-wrap">
          {links.map((link) => (
            <li key={link.href}>
              <Anchor
                href={link.href}
                aria-current={link.current ? "page" : undefined}
                className={classNames(
                  "target flex items-center border-b-4 py-1.5 text-on-main no-underline outline-offset-[-4px] hover:text-on-main hover:underline focus-visible:outline-on-main sm:px-4 sm:py-2",
                  link.current ? "border-on-main font-bold" : "border-transparent",
                )}
              >
                {link.label}
              </Anchor>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
