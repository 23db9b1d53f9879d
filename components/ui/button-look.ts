import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const variants: Record<ButtonVariant, string> = {
  primary:
    "border-main bg-main text-on-main hover:border-main-strong hover:bg-main-strong hover:text-on-main",
  secondary:
    "border-line-strong bg-paper text-ink hover:border-main hover:bg-main-tint hover:text-main-strong",
  quiet:
    "border-transparent bg-transparent text-main underline underline-offset-4 hover:bg-main-tint hover:text-main-strong",
  danger: "border-danger bg-paper text-danger hover:bg-danger-tint hover:text-danger-strong",
};

/** The one look of buttons and of links that act like buttons. */
export function buttonLook(variant: ButtonVariant = "primary", size: ButtonSize = "normal"): string {
  return (
    classNames(
      "inline-flex items-center justify-center gap-2 rounded-sm border text-center font-medium",
      "disabled:cursor-not-allowed disabled:border-line disabled:bg-panel disabled:text-ink-soft",
      variant !== "quiet" && "no-underline hover:no-underline",
      size === "normal" ? "target px-5 py-1.5 text-base" : "target-fine px-3 py-1 text-sm",
      variants[variant],
    ) ?? ""
  );
}
