import type { ComponentProps } from "react";
import { sitePath } from "./site-path";

type AnchorProps = ComponentProps<"a"> & { href: string };

/** A plain link. Public pages are served without the framework's scripts, so no client-side navigation is used. */
export function Anchor({ href, ...rest }: AnchorProps) {
  return <a href={sitePath(href)} {...rest} />;
}
