import type { ComponentProps } from "react";
import { TextField } from "./text-field";

/** A calendar day `YYYY-MM-DD` in the browser's own date control. */
export function DateField(props: Omit<ComponentProps<typeof TextField>, "type">) {
  return <TextField {...props} type="date" />;
}
