import type { ReactNode } from "react";
import { SearchForm } from "@/components/layout/search-form";

type HomeSearchProps = {
  /** How much there is to find, in a sentence. */
  children?: ReactNode;
};

/** The first thing on the home page: the search. */
export function HomeSearch({ children }: HomeSearchProps) {
  return (
    <section className="border-b border-line bg-main-tint">
      <div className="page-width py-8 md:py-12">
        <h1 className="font-serif text-2xl font-bold text-main-strong md:text-3xl">查找政府信息</h1>
        <div className="mt-4 max-w-reading">
          <SearchForm id="home-search" large />
        </div>
        {children && <p className="mt-3 text-base text-ink-soft">{children}</p>}
      </div>
    </section>
  );
}
