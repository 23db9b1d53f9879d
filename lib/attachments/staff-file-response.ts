import type { Actor } from "@/lib/actor";
import { fileStore, type Store } from "@/lib/storage/store";
import { fileResponse } from "./file-response";
import { staffFile } from "./queries";

/**
 * Answers GET and HEAD at `/api/attachments/{id}` for staff of the file's agency. Every reading is one entry of the
 * audit log and gives the whole file: parts would be readings that nobody recorded.
 * @throws ForbiddenError for a file of another agency
 */
export async function staffFileResponse(
  actor: Actor,
  request: Request,
  id: string,
  store: Store = fileStore(),
): Promise<Response> {
  const file = await staffFile(actor, id);
  if (file) return fileResponse(request, file, store, { caching: "private, no-store", ranges: false });
  const issue = { code: "not-found", message: "没有找到这个文件，或它没有通过安全检查。" };
  return Response.json(
    { ok: false, issues: [issue] },
    { status: 404, headers: { "cache-control": "private, no-store" } },
  );
}
