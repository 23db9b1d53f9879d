import type { ReactNode } from "react";

type EditLayoutProps = {
  form: ReactNode;
  /** Findings, preview, history: what speaks about the text on the left. */
  side: ReactNode;
  sideLabel?: string;
};

/** Form on the left, what speaks about it on the right and always in sight; one under the other on a narrow screen. */
export function EditLayout({ form, side, sideLabel = "检查结果与预览" }: EditLayoutProps) {
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(22rem,2fr)]">
      <div className="flex min-w-0 flex-col gap-5">{form}</div>
      <aside
        aria-label={sideLabel}
        tabIndex={-1}
        className="flex min-w-0 flex-col gap-5 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
      >
        {side}
      </aside>
    </div>
  );
}
