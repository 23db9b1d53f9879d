"use client";

import { useEffect, useRef } from "react";
import type { Issue } from "@/lib/issue";

type ErrorSummaryProps = {
  issues: readonly Issue[];
  title?: string;
  /** Id of a field's control where it differs from the field's name. */
  idOf?: (field: string) => string;
};

/** What to mend before the form goes through, first on the page and focused; each sentence leads to its field. */
export function ErrorSummary({
  issues,
  title = "还有内容需要修改",
  idOf = (field) => field,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) box.current?.focus();
  }, [issues]);
  if (issues.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      data-error-summary=""
      className="mb-6 border-4 border-danger bg-paper p-4"
    >
      <h2 className="text-lg font-bold text-danger">{title}</h2>
      <ul className="mt-2 list-disc ps-5">
        {issues.map((issue) => (
          <li key={`${issue.field ?? ""} ${issue.code} ${issue.message}`} className="py-1">
            {issue.field ? (
              <a href={`#${idOf(issue.field)}`} className="font-medium text-danger hover:text-danger-strong">
                {issue.message}
              </a>
            ) : (
              issue.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
