import type { Issue } from "@/lib/issue";

/** Why there is no file, as plain text: the person sees it in place of the download. */
export function refusedDownload(issues: readonly Issue[]): Response {
  return new Response(issues.map(({ message }) => message).join("\n"), {
    status: 422,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
  });
}
