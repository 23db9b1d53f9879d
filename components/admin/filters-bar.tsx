import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { sitePath } from "@/components/ui/site-path";

type FiltersBarProps = {
  action: string;
  children: ReactNode;
  /** Some filter is set, so that it can be cleared. */
  filtered: boolean;
  label?: string;
};

/** Filters above a list, as an ordinary form: every view has an address that can be passed on. */
export function FiltersBar({ action, children, filtered, label = "筛选列表" }: FiltersBarProps) {
  return (
    <form
      action={sitePath(action)}
      method="get"
      aria-label={label}
      className="mb-4 grid items-end gap-3 border border-line bg-paper px-4 py-3 sm:flex sm:flex-wrap"
    >
      {children}
      <div className="flex gap-2">
        <Button variant="secondary" size="small">
          筛选
        </Button>
        {filtered && (
          <LinkButton variant="quiet" size="small" href={action}>
            清除
          </LinkButton>
        )}
      </div>
    </form>
  );
}
