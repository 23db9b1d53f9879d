import type { ChangeEventHandler, ReactNode } from "react";
import { Choice } from "./choice";
import { classNames } from "./class-names";

export type ChoiceOption = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean };

export type ChoiceGroupProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  required?: boolean;
  options: ChoiceOption[];
  chosen: readonly string[];
  className?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  /** Many short answers stand side by side where there is room. */
  sideBySide?: boolean;
};

/**
 * Radio buttons or checkboxes under one question. The first control bears the group's name as its id, so that the
 * error summary's link sets the focus on it.
 */
export function ChoiceGroup(props: ChoiceGroupProps & { type: "radio" | "checkbox" }) {
  const { type, name, label, help, error, required, options, chosen, className, onChange, sideBySide } =
    props;
  const helpId = help ? `${name}-help` : undefined;
  const errorId = error ? `${name}-error` : undefined;
  return (
    <fieldset
      aria-describedby={classNames(helpId, errorId)}
      className={classNames("min-w-0", error && "border-s-4 border-danger ps-3", className)}
    >
      <legend className="mb-1 font-medium">
        {label}
        {required && <span className="ms-1 font-normal text-danger">（必填）</span>}
      </legend>
      {help && (
        <div id={helpId} className="mb-1 text-sm text-ink-soft">
          {help}
        </div>
      )}
      {error && (
        <p id={errorId} className="mb-1 text-sm font-medium text-danger">
          <span className="sr-only">错误：</span>
          {error}
        </p>
      )}
      <div className={sideBySide ? "grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3" : undefined}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={type}
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            help={option.help}
            disabled={option.disabled}
            required={required && type === "radio"}
            defaultChecked={chosen.includes(option.value)}
            onChange={onChange}
          />
        ))}
      </div>
    </fieldset>
  );
}
