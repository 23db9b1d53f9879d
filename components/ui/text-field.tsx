import type { ComponentProps } from "react";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";

type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>;

/** One line of text with its label; `type` may be any kind of text input (search, email, password, url). */
export function TextField({ name, id, label, help, error, required, className, ...rest }: TextFieldProps) {
  return (
    <Field {...{ name, id, label, help, error, required, className }}>
      {(control) => <input type="text" className={controlLook(Boolean(error))} {...rest} {...control} />}
    </Field>
  );
}
