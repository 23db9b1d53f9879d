/** What identifies the bytes of a file to caches: the strong validator and the second of the last change. */
export type Validators = { etag: string; modifiedAt: Date };

/** Whether the reader's own copy is still right (RFC 9110 §13.1.2, .3): tags are asked first, and alone if given. */
export function isUnchanged(headers: Headers, { etag, modifiedAt }: Validators): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null)
    return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return !Number.isNaN(since) && seconds(modifiedAt) <= since / 1000;
}

/** Whether a range still belongs to the bytes the reader has begun with (RFC 9110 §13.1.5); strong comparison only. */
export function rangeApplies(headers: Headers, { etag, modifiedAt }: Validators): boolean {
  const condition = headers.get("if-range")?.trim();
  if (!condition) return true;
  if (condition.includes('"')) return condition === etag;
  return Date.parse(condition) / 1000 === seconds(modifiedAt);
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
