import type { ReactNode } from "react";

type DetailsProps = { summary: ReactNode; children: ReactNode; open?: boolean };

/** More for those who want it, one click away; works without scripts. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details open={open}>
      <summary className="target-fine inline-flex items-center gap-1 text-main underline underline-offset-4 before:content-['▸'] [[open]>&]:before:content-['▾']">
        {summary}
      </summary>
      <div className="border-s-4 border-line ps-4">{children}</div>
    </details>
  );
}
