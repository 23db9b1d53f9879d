import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { keptFileName } from "@/lib/file-check/file-name";
import { failed, type Result } from "@/lib/result";
import { EMPTY, receiveFile } from "@/lib/storage/receive-file";

export type ReceivedUpload = { path: string; name: string; sha256: string };

/**
 * Takes the body of a request as a file (no form around it), gives it to `use`, and leaves nothing of it behind. Headers:
 * `X-File-Name` (UTF-8, percent-encoded), `X-File-Sha256` (hex, may be missing). Fails with `upload.*`.
 */
export async function receiveUpload<T>(
  request: Request,
  maxBytes: number,
  use: (file: ReceivedUpload) => Promise<Result<T>>,
): Promise<Result<T>> {
  const name = decodedName(request.headers.get("x-file-name"));
  if (name === null) return failed(BAD_NAME);
  if (!request.body) return failed(EMPTY);
  const stream = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
  // A sender who leaves before the first byte is read must not bring the process down.
  stream.on("error", () => {});
  const folder = await mkdtemp(path.join(tmpdir(), "gongkai-exchange-"));
  try {
    const file = path.join(folder, "upload");
    const expected = {
      maxBytes,
      declaredSize: numberIn(request.headers.get("content-length")),
      declaredSha256: request.headers.get("x-file-sha256")?.toLowerCase() ?? null,
    };
    const received = await receiveFile(file, stream, expected);
    return received.ok ? await use({ path: file, name, sha256: received.value.sha256 }) : received;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function decodedName(header: string | null): string | null {
  try {
    const name = keptFileName(decodeURIComponent(header ?? "").replace(/\p{C}/gu, ""));
    return name.slice(0, LONGEST_NAME) || null;
  } catch {
    return null;
  }
}

function numberIn(header: string | null): number | null {
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null;
}

const LONGEST_NAME = 100;
const BAD_NAME = { code: "upload.name", message: "没有收到文件名或文件名编码有误，请改名后再上传。" };
