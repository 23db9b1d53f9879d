import type { ComponentProps, ReactNode } from "react";

type ChoiceProps = ComponentProps<"input"> & {
  id: string;
  type: "radio" | "checkbox";
  label: ReactNode;
  help?: ReactNode;
};

/** One radio button or checkbox; the whole line is its target. */
export function Choice({ id, label, help, ...rest }: ChoiceProps) {
  const helpId = help ? `${id}-help` : undefined;
  return (
    <div>
      <label htmlFor={id} className="target-fine flex items-center gap-2.5 py-1">
        <input id={id} aria-describedby={helpId} className="size-6 shrink-0 accent-main" {...rest} />
        <span>{label}</span>
      </label>
      {help && (
        <div id={helpId} className="ps-8.5 text-sm text-ink-soft">
          {help}
        </div>
      )}
    </div>
  );
}
