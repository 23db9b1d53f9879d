/** Names of the meta tags by which a public page talks to the front; the front takes them out again. */
export const STATUS_META = "gongkai-status";
export const TAGS_META = "gongkai-tags";

export type FinishedPage = {
  html: string;
  /** What the page says its HTTP status is (410 for a withdrawn record); null when it says nothing. */
  status: number | null;
  /** What the page shows (`record:7 category:… site`). */
  tags: string[];
};

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g;
const COMMENT = /<!--[\s\S]*?-->/g;

/**
 * A rendered page made ready for the public: the framework's scripts and markers are gone (only a script marked
 * `data-site` stays, the small enhancement of our own), so that it runs under `default-src 'self'` and is complete
 * without JavaScript.
 */
export function finishPage(rendered: string): FinishedPage {
  const status = metaContent(rendered, STATUS_META);
  const tags = metaContent(rendered, TAGS_META)?.split(" ").filter(Boolean) ?? [];
  const html = rendered
    .replace(SCRIPT, (whole, attributes: string) => (/\bdata-site\b/.test(attributes) ? whole : ""))
    .replace(SCRIPT_PRELOAD, "")
    .replace(metaPattern(STATUS_META), "")
    .replace(metaPattern(TAGS_META), "")
    .replace(COMMENT, "");
  return { html, status: status ? Number(status) : null, tags };
}

function metaPattern(name: string): RegExp {
  return new RegExp(`<meta name="${name}" content="([^"]*)"\\s*/?>`, "g");
}

function metaContent(html: string, name: string): string | null {
  return metaPattern(name).exec(html)?.[1] ?? null;
}
