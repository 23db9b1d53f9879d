import type { ComponentProps } from "react";
import { Anchor } from "./anchor";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classNames } from "./class-names";

type LinkButtonProps = ComponentProps<typeof Anchor> & { variant?: ButtonVariant; size?: ButtonSize };

/** A link with the weight of a button: it leads to the next step, it changes nothing by itself. */
export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <Anchor className={classNames(buttonLook(variant, size), className)} {...rest} />;
}
