import type { ReactNode } from "react";

type PanelProps = { title?: string; aside?: ReactNode; children: ReactNode; id?: string };

/** One matter on a staff page, on white, under its own heading. */
export function Panel({ title, aside, children, id }: PanelProps) {
  return (
    <section id={id} className="border border-line bg-paper">
      {title && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line px-4 py-2">
          <h2 className="text-base font-bold">{title}</h2>
          {aside}
        </div>
      )}
      <div className="px-4 py-4">{children}</div>
    </section>
  );
}
