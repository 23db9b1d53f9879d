import type { ByteRange, Store } from "@/lib/storage/store";
import { byteRange } from "./byte-range";
import { isUnchanged, rangeApplies } from "./conditions";
import { contentDisposition } from "./content-disposition";

/** A file whose reader was found to be allowed to read it. */
export type ServedFile = {
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  modifiedAt: Date;
};

/** Whatever a file holds, on this site it runs nothing, loads nothing and is guessed to be nothing else. */
export const FILE_POLICY = "default-src 'none'; sandbox";

/**
 * Answers GET and HEAD for a file with ranges and validators (RFC 9110). `caching` is the Cache-Control of the answer.
 * Ranges are left out for readers whose every reading is recorded.
 */
export async function fileResponse(
  request: Request,
  file: ServedFile,
  store: Store,
  options: { caching: string; ranges: boolean },
): Promise<Response> {
  const validators = { etag: `"${file.sha256}"`, modifiedAt: file.modifiedAt };
  const headers = new Headers({
    ETag: validators.etag,
    "Last-Modified": file.modifiedAt.toUTCString(),
    "Cache-Control": options.caching,
    "Accept-Ranges": options.ranges ? "bytes" : "none",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": FILE_POLICY,
  });
  if (isUnchanged(request.headers, validators)) return new Response(null, { status: 304, headers });

  headers.set("Content-Type", file.mediaType);
  headers.set("Content-Disposition", contentDisposition(file));
  headers.set("Content-Length", String(file.size));
  if (request.method === "HEAD")
    return (await store.has(file.sha256)) ? new Response(null, { headers }) : missingObject(file);

  const range =
    options.ranges && rangeApplies(request.headers, validators) ? askedRange(request, file) : null;
  if (range === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${file.size}`);
    for (const name of ["Content-Type", "Content-Disposition", "Content-Length"]) headers.delete(name);
    return new Response(null, { status: 416, headers });
  }
  const body = await store.open(file.sha256, range ?? undefined);
  if (!body) return missingObject(file);
  if (!range) return new Response(body, { headers });
  headers.set("Content-Range", `bytes ${range.start}-${range.end}/${file.size}`);
  headers.set("Content-Length", String(range.end - range.start + 1));
  return new Response(body, { status: 206, headers });
}

function askedRange(request: Request, file: ServedFile): ByteRange | "unsatisfiable" | null {
  return byteRange(request.headers.get("range"), file.size);
}

/** The row says there is a file and the disk has none: a fault for the log, never an empty download. */
function missingObject(file: ServedFile): never {
  throw new Error(`the object ${file.sha256} is missing from the store`);
}
