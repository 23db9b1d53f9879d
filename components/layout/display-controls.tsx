const look =
  "target inline-flex items-center px-2 text-sm text-main underline underline-offset-4 aria-pressed:font-bold";

/** 长辈版 and high contrast for this reader, remembered by the browser; shown only where the script runs. */
export function DisplayControls() {
  return (
    <fieldset data-needs-script="" className="-mx-2 flex gap-2">
      <legend className="sr-only">显示方式</legend>
      <button
        type="button"
        data-choice="size"
        data-value="large"
        aria-pressed="false"
        suppressHydrationWarning
        className={look}
      >
        长辈版
      </button>
      <button
        type="button"
        data-choice="contrast"
        data-value="high"
        aria-pressed="false"
        suppressHydrationWarning
        className={look}
      >
        高对比度
      </button>
    </fieldset>
  );
}
