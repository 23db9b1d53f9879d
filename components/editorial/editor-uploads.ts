import { hashFile } from "@/components/attachments/hash-file";
import { sendFile } from "@/components/attachments/send-file";
import type { EditorImage, ImportedBody } from "@/components/editor/editor-types";
import { sitePath } from "@/components/ui/site-path";
import { failed, ok, type Result } from "@/lib/result";

const FAILED = failed({ code: "upload.failed", message: "上传没有成功，请检查网络后重试。" });

/** Takes a picture in as an attachment of the record; the body then names it. */
export async function uploadPicture(documentId: number, file: File): Promise<Result<EditorImage>> {
  const { signal } = new AbortController();
  const sha256 = await hashFile(file, signal);
  const delivered = await sendFile({ documentId, file, sha256, replaces: null, signal, onSent: () => {} });
  if (!delivered.ok) return failed({ code: "upload.refused", message: delivered.message });
  return ok({ src: `attachment:${delivered.file.attachmentId}`, name: delivered.file.name });
}

/** Has the server read a .docx file into a body; its pictures are taken in as attachments on the way. */
export async function importDocx(documentId: number, file: File): Promise<Result<ImportedBody>> {
  try {
    const response = await fetch(sitePath(`/api/rich-text/docx?documentId=${documentId}`), {
      method: "POST",
      body: file,
    });
    return (await response.json()) as Result<ImportedBody>;
  } catch {
    return FAILED;
  }
}
