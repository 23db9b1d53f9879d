import type { JsonLd as Value } from "@/lib/open-data/json-ld";

/**
 * Facts of a page for machines (schema.org). A data block is never run, so the policy against inline scripts leaves it
 * alone; `data-site` tells the front to keep it. No `<` is written, so that no text can end the block.
 */
export function JsonLd({ value }: { value: Value }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...value }).replace(/</g, "\\u003c");
  return (
    <script type="application/ld+json" data-site="">
      {text}
    </script>
  );
}
