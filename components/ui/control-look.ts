import { classNames } from "./class-names";

/** The one look of everything that is typed into or chosen from; a fault is told by the words, the border only repeats it. */
export function controlLook(invalid: boolean): string {
  return (
    classNames(
      "target-fine block w-full rounded-sm border bg-paper px-3 py-1.5 text-ink",
      "disabled:bg-panel disabled:text-ink-soft [&:is(input,textarea):read-only]:bg-panel",
      invalid ? "border-2 border-danger" : "border-line-strong",
    ) ?? ""
  );
}
