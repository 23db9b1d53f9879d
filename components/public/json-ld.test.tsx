import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { finishPage } from "@/lib/front/finish-page";
import type { JsonLd as Facts } from "@/lib/open-data/json-ld";
import { JsonLd } from "./json-ld";

function written(value: Facts): string {
  return renderToStaticMarkup(<JsonLd value={value} />);
}

/** What a reader of the finished page gets out of its data block. */
function read(html: string) {
  const found = /<script type="application\/ld\+json" data-site="">([\s\S]*?)<\/script>/.exec(html);
  return JSON.parse(found?.[1] ?? "");
}

describe("a data block", () => {
  it.each(["</script><script>alert(1)</script>", "<!-- <script>", "甲 & 乙 “丙”", "\u2028'\\"])(
    "holds %s as it is and does not end early",
    (name) => {
      const html = written({ "@type": "Article", name });
      expect(html.match(/<\/?script/g)).toHaveLength(2);
      expect(read(html)).toEqual({ "@context": "https://schema.org", "@type": "Article", name });
    },
  );

  it("is kept by the front, which takes the framework's scripts out", () => {
    const page = `<body>${written({ "@type": "Article", name: "a<!--b-->c" })}<script>self.x=1</script></body>`;
    const { html } = finishPage(page);
    expect(read(html).name).toBe("a<!--b-->c");
    expect(html).not.toContain("self.x");
  });
});
