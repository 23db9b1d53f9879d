import { fileStore, type Store } from "@/lib/storage/store";
import { dayOf } from "@/lib/time";
import { encodeFileName } from "./file-address";
import { fileResponse } from "./file-response";
import { publicFile } from "./public-file";

/**
 * Answers GET and HEAD at `/files/{id}/{name}` for anybody. Redirects are relative, so that they hold under whatever
 * host and folder the site is served from.
 */
export async function publicFileResponse(
  request: Request,
  id: string,
  store: Store = fileStore(),
): Promise<Response> {
  const found = await publicFile(id);
  if (found.status === "missing") return sentence(404, "没有找到这个文件，它可能已被移除或尚未公开。");
  if (found.status === "gone") {
    const reason = found.reason ? `原因：${found.reason}` : "";
    return sentence(410, `该文件所属的信息已于${dayOf(found.withdrawnAt)}撤下。${reason}`);
  }
  if (found.status === "moved") return redirect(`../${found.id}/${encodeFileName(found.name)}`);
  if (askedName(request) !== found.file.name) return redirect(encodeFileName(found.file.name));
  return fileResponse(request, found.file, store, { caching: "no-cache", ranges: true });
}

/** The last segment of the address as text; null when it is no valid UTF-8. */
function askedName(request: Request): string | null {
  try {
    return decodeURIComponent(new URL(request.url).pathname.split("/").at(-1) ?? "").normalize("NFC");
  } catch {
    return null;
  }
}

function redirect(location: string): Response {
  return new Response(null, { status: 301, headers: { Location: location, "Cache-Control": "no-cache" } });
}

function sentence(status: number, text: string): Response {
  const headers = {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
  };
  return new Response(`${text}\n`, { status, headers });
}
