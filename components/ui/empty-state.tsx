import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  /** What to do next, in one sentence. */
  children: ReactNode;
  /** The one step that leads on. */
  action?: ReactNode;
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border border-line bg-paper px-5 py-6">
      <p className="text-lg font-bold">{title}</p>
      <div className="mt-1 text-ink-soft">{children}</div>
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
