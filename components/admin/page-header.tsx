import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";

type PageHeaderProps = {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** State of what the page is about, always in sight. */
  state?: ReactNode;
  description?: ReactNode;
  /** The one thing to do here. */
  primaryAction?: ReactNode;
  /** Lesser things, before the primary one. */
  otherActions?: ReactNode;
};

/** What this screen is, what state it is in, and its one primary action. */
export function PageHeader(props: PageHeaderProps) {
  const { title, crumbs = [], state, description, primaryAction, otherActions } = props;
  return (
    <div className="mb-5">
      <Breadcrumb crumbs={crumbs} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-xl font-bold">{title}</h1>
            {state}
          </div>
          {description && <div className="mt-1 max-w-reading text-ink-soft">{description}</div>}
        </div>
        {(primaryAction || otherActions) && (
          <div className="flex flex-wrap items-center gap-2">
            {otherActions}
            {primaryAction}
          </div>
        )}
      </div>
    </div>
  );
}
