import type { ReactNode } from "react";

/** The name of a public page and, where it helps, one sentence on what is found here. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-6">
      <h1 className="font-serif text-2xl font-bold md:text-3xl">{title}</h1>
      {children && <div className="mt-2 max-w-reading text-ink-soft">{children}</div>}
    </div>
  );
}
