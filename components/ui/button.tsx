import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classNames } from "./class-names";

type ButtonProps = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize };

/** A button that does something here; `submit` unless told otherwise, as in HTML. */
export function Button({ variant, size, className, type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonLook(variant, size), className)} {...rest} />;
}
