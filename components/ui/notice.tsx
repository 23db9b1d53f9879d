import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Tone } from "./tone";

const looks: Record<Tone, { icon: LucideIcon; box: string; mark: string; word: string }> = {
  neutral: { icon: Info, box: "border-line-strong bg-panel", mark: "text-ink-soft", word: "说明" },
  info: { icon: Info, box: "border-main bg-main-tint", mark: "text-main", word: "提示" },
  success: { icon: CircleCheck, box: "border-success bg-success-tint", mark: "text-success", word: "完成" },
  warning: { icon: TriangleAlert, box: "border-warning bg-warning-tint", mark: "text-warning", word: "注意" },
  danger: { icon: CircleAlert, box: "border-danger bg-danger-tint", mark: "text-danger", word: "重要" },
};

type NoticeProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out as soon as it appears: the outcome of what the person just did. */
  live?: boolean;
  className?: string;
};

/** A message to the person on this page; its weight is in words for those who do not see the colour. */
export function Notice({ tone = "info", title, children, live, className }: NoticeProps) {
  const { icon: Icon, box, mark, word } = looks[tone];
  return (
    <div
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
      className={classNames("flex gap-3 border-s-4 px-4 py-3", box, className)}
    >
      <Icon aria-hidden="true" className={classNames("mt-1 size-5 shrink-0", mark)} />
      <div className="min-w-0 flex-1">
        <span className="sr-only">{word}：</span>
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
