import { WORDING_KIND_LABELS, type WordingKind } from "@/lib/labels/wording";

type Sent = Record<string, string | string[] | undefined>;

/** List, search and page (from 1) that an address of the dictionary asks for; anything unexpected counts as not given. */
export function readWordingAddress(params: Sent): { kind: WordingKind; text: string; page: number } {
  const one = (name: string) => (typeof params[name] === "string" ? params[name] : "");
  const page = /^\d{1,5}$/.test(one("page")) ? Number(one("page")) : 1;
  return {
    kind: one("list") in WORDING_KIND_LABELS ? (one("list") as WordingKind) : "term",
    text: one("q")
      .replace(/[\0\p{Cs}]/gu, "")
      .trim()
      .slice(0, 100),
    page: Math.max(1, page),
  };
}

type Wanted = { kind?: WordingKind; text?: string; page?: number; done?: string };

export function wordingHref({ kind, text, page = 1, done }: Wanted = {}): string {
  const query = new URLSearchParams();
  if (kind && kind !== "term") query.set("list", kind);
  if (text) query.set("q", text);
  if (page > 1) query.set("page", String(page));
  if (done) query.set("done", done);
  return `/admin/wording${query.size > 0 ? `?${query}` : ""}`;
}
