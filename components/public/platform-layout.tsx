import type { ReactNode } from "react";
import { PlatformNav, type PlatformNavProps } from "./platform-nav";

/** A page of the disclosure platform: fixed navigation on the left, content beside it, one under the other on a phone. */
export function PlatformLayout({ children, ...nav }: PlatformNavProps & { children: ReactNode }) {
  return (
    <div className="page-width grid gap-x-8 gap-y-6 py-6 lg:grid-cols-[14.5rem_minmax(0,1fr)]">
      <div>
        <PlatformNav {...nav} />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
