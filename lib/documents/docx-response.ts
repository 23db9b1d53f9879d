import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Staff } from "@/lib/actor";
import { receiveAttachment } from "@/lib/attachments/receive-attachment";
import { failed, ok, type Result } from "@/lib/result";
import { type DocxImage, richTextFromDocx } from "@/lib/rich-text/from-docx";
import { withImageAddresses } from "@/lib/rich-text/image-addresses";
import type { RichText } from "@/lib/rich-text/rich-text";
import { resultResponse } from "@/lib/sign-in/staff-route";

/** A Word file that holds the text of one record is never larger than this; pictures included. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Answers a .docx in the body of a request with the body it holds. */
export async function docxResponse(actor: Staff, request: Request): Promise<Response> {
  const documentId = Number(new URL(request.url).searchParams.get("documentId"));
  const bytes = await readBytes(request);
  return resultResponse(bytes.ok ? await importedBody(actor, documentId, bytes.value) : bytes);
}

async function importedBody(
  actor: Staff,
  documentId: number,
  bytes: Buffer,
): Promise<Result<{ doc: RichText; dropped: string[] }>> {
  const imported = await richTextFromDocx(bytes);
  if (!imported.ok) return imported;
  const { doc, images } = imported.value;
  const dropped = [...imported.value.dropped];
  const addresses = new Map<string, string>();
  for (const image of images) {
    const received = await receivePicture(actor, documentId, image);
    if (received.ok) addresses.set(image.reference, `attachment:${received.value.id}`);
    else dropped.push(`图片“${image.name}”：${received.issues[0]?.message ?? ""}`);
  }
  return ok({ doc: withImageAddresses(doc, (reference) => addresses.get(reference) ?? null), dropped });
}

function receivePicture(actor: Staff, documentId: number, image: DocxImage) {
  return receiveAttachment(actor, {
    documentId,
    name: image.name,
    size: image.bytes.length,
    sha256: createHash("sha256").update(image.bytes).digest("hex"),
    stream: Readable.from([image.bytes]),
  });
}

async function readBytes(request: Request): Promise<Result<Buffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES)
      return failed({ code: "docx.size", field: "file", message: "Word 文件超过 50 MB，请压缩图片后重试。" });
    chunks.push(chunk);
  }
  if (size === 0) return failed({ code: "docx.empty", field: "file", message: "文件是空的，请重新选择。" });
  return ok(Buffer.concat(chunks));
}
