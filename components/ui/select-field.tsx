import type { ComponentProps } from "react";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";

export type Option = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "children"> & {
    options: Option[];
    /** First, empty choice ("请选择", "全部年度"); left out when there is always a choice. */
    emptyLabel?: string;
  };

/** One choice of a list, as the native control that every phone and screen reader knows. */
export function SelectField(props: SelectFieldProps) {
  const { name, id, label, help, error, required, className, options, emptyLabel, ...rest } = props;
  return (
    <Field {...{ name, id, label, help, error, required, className }}>
      {(control) => (
        <select className={controlLook(Boolean(error))} {...rest} {...control}>
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
