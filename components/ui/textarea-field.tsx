import type { ComponentProps } from "react";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";

type TextareaFieldProps = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>;

/** Several lines of text with their label. */
export function TextareaField({
  name,
  id,
  label,
  help,
  error,
  required,
  className,
  ...rest
}: TextareaFieldProps) {
  return (
    <Field {...{ name, id, label, help, error, required, className }}>
      {(control) => <textarea rows={4} className={controlLook(Boolean(error))} {...rest} {...control} />}
    </Field>
  );
}
