import { RECORD_PART_LABELS } from "@/lib/labels/navigation";

const look =
  "target inline-flex min-w-(--size-target) items-center justify-center px-1 text-main underline underline-offset-4 aria-pressed:font-bold aria-pressed:no-underline";

const sizes = [
  { value: "large", label: "大" },
  { value: "", label: "中" },
  { value: "small", label: "小" },
];

/** 字体 [大 中 小], reading aloud and printing; shown only where the script runs. */
export function ReadingControls() {
  return (
    <div data-needs-script="" className="flex flex-wrap items-center gap-x-3 print:hidden">
      <fieldset className="flex items-center">
        <legend className="sr-only">{RECORD_PART_LABELS.textSize}</legend>
        <span aria-hidden="true">{RECORD_PART_LABELS.textSize}</span>
        {sizes.map((size) => (
          <button
            key={size.label}
            type="button"
            data-choice="text"
            data-value={size.value}
            aria-pressed={size.value === ""}
            suppressHydrationWarning
            className={look}
          >
            {size.label}
          </button>
        ))}
      </fieldset>
      <button type="button" data-read-aloud="" aria-pressed="false" suppressHydrationWarning className={look}>
        朗读
      </button>
      <button type="button" data-print="" className={look}>
        打印
      </button>
    </div>
  );
}
