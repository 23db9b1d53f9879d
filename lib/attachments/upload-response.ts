import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type { Actor } from "@/lib/actor";
import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";
import { EMPTY } from "@/lib/storage/receive-file";
import { isUuid } from "@/lib/uuid";
import type { AttachmentFile } from "./attachment-file";
import { receiveAttachment, type Upload, type UploadPlaces } from "./receive-attachment";

/**
 * Answers an upload: the file itself is the body (no form around it), so that it can be streamed to the disk.
 * Query: `documentId`, `replaces`. Headers: `X-File-Name` (UTF-8, percent-encoded), `X-File-Sha256` (hex, may be
 * missing where the browser cannot compute it). 201 with `{ok, value}`, else `{ok: false, issues}`.
 */
export async function uploadResponse(
  actor: Actor,
  request: Request,
  places: UploadPlaces = {},
): Promise<Response> {
  const upload = readUpload(request);
  const result = upload.ok ? await receiveAttachment(actor, upload.value, places) : upload;
  const status = result.ok ? 201 : statusOf(result.issues[0]);
  return Response.json(result, { status, headers: { "cache-control": "private, no-store" } });
}

function readUpload(request: Request): Result<Upload> {
  const query = new URL(request.url).searchParams;
  const documentId = query.get("documentId") ?? "";
  const replaces = query.get("replaces");
  if (!/^[1-9]\d{0,8}$/.test(documentId) || (replaces !== null && !isUuid(replaces)))
    return failed(MALFORMED);
  if (/^(?:multipart\/|application\/x-www-form)/i.test(request.headers.get("content-type") ?? ""))
    return failed({ ...MALFORMED, code: "upload.form" });
  const name = decodedName(request.headers.get("x-file-name"));
  if (name === null) return failed(BAD_NAME);
  const sha256 = request.headers.get("x-file-sha256")?.toLowerCase() ?? null;
  const length = request.headers.get("content-length");
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) return failed(MALFORMED);
  if (length !== null && !/^\d{1,15}$/.test(length)) return failed(MALFORMED);
  if (!request.body) return failed(EMPTY);
  const stream = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
  // A sender who leaves before the first byte is read must not bring the process down.
  stream.on("error", () => {});
  return ok({
    documentId: Number(documentId),
    name,
    size: length === null ? null : Number(length),
    sha256,
    stream,
    replaces,
  });
}

function decodedName(header: string | null): string | null {
  try {
    return header === null ? null : decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** The first issue decides; what has no status of its own is 422. */
function statusOf(issue: Issue | undefined): number {
  return STATUS[issue?.code ?? ""] ?? 422;
}

const STATUS: Record<string, number> = {
  "not-found": 404,
  "upload.too-large": 413,
  "upload.too-many": 413,
  "upload.quota": 413,
  "file.too-large": 413,
  "upload.form": 415,
  "file.type": 415,
  "file.polyglot": 415,
  "file.scan-unavailable": 503,
  "upload.disk-full": 507,
};
const MALFORMED = { code: "upload.malformed", message: "上传请求不完整，请刷新页面后用“添加附件”重新上传。" };
const BAD_NAME = {
  code: "upload.name",
  field: "name",
  message: "没有收到文件名或文件名编码有误，请改名后再上传。",
};

export type UploadAnswer = Result<AttachmentFile>;
