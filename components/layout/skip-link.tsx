/** First stop of the keyboard on every page. */
export function SkipLink({ target = "main", label = "跳到正文" }: { target?: string; label?: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only bg-main px-4 py-3 text-on-main focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50"
    >
      {label}
    </a>
  );
}
