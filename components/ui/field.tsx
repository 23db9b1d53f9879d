import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** What a control must carry so that its label, help and error are read out with it. */
export type ControlProps = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  required?: boolean;
};

export type FieldProps = {
  name: string;
  /** Id of the control, the target of the error summary; the name unless two forms share a page. */
  id?: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  required?: boolean;
  className?: string;
};

/** Label, help and error around one control, tied to it for screen readers. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { name, id = name, label, help, error, required, className, children } = props;
  const helpId = help ? `${id}-help` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={classNames("flex flex-col gap-1.5", error && "border-s-4 border-danger ps-3", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
        {required && <span className="ms-1 font-normal text-danger">（必填）</span>}
      </label>
      {help && (
        <div id={helpId} className="text-sm text-ink-soft">
          {help}
        </div>
      )}
      {error && (
        <p id={errorId} className="text-sm font-medium text-danger">
          <span className="sr-only">错误：</span>
          {error}
        </p>
      )}
      {children({
        id,
        name,
        "aria-describedby": classNames(helpId, errorId),
        "aria-invalid": error ? true : undefined,
        required,
      })}
    </div>
  );
}
