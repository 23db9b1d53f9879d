import { sitePath } from "@/components/ui/site-path";
import type { UploadAnswer } from "@/lib/attachments/upload-response";
import { failed } from "@/lib/result";
import type { AttachedFile } from "./attached-file";
import { titleOf } from "./attached-file";

export type Delivery = {
  documentId: number;
  file: File;
  sha256: string;
  replaces: string | null;
  signal: AbortSignal;
  /** Bytes sent so far. All of them sent means that the server is checking. */
  onSent(bytes: number): void;
};

/** What came of it: the file as it is attached now, or the one sentence that says why not. */
export type Delivered = { ok: true; file: AttachedFile } | { ok: false; message: string };

/** Sends one file as the body of a request, which alone tells how far it has come (fetch does not). */
export function sendFile({
  documentId,
  file,
  sha256,
  replaces,
  signal,
  onSent,
}: Delivery): Promise<Delivered> {
  const query = new URLSearchParams({ documentId: String(documentId), ...(replaces && { replaces }) });
  const request = new XMLHttpRequest();
  request.open("POST", sitePath(`/api/attachments?${query}`));
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader("X-File-Name", encodeURIComponent(file.name.replace(/\p{Cs}/gu, "\ufffd")));
  request.setRequestHeader("X-File-Sha256", sha256);
  request.responseType = "text";
  return new Promise((resolve) => {
    const stopped = (message: string) => resolve({ ok: false, message });
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
    request.onload = () => resolve(delivered(request));
    request.onerror = () => stopped("网络中断，文件没有上传完。请检查网络后重试。");
    request.onabort = () => stopped("已取消上传。");
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function delivered(request: XMLHttpRequest): Delivered {
  const answer = answerOf(request.responseText);
  if (!answer.ok) return { ok: false, message: answer.issues.map(({ message }) => message).join(" ") };
  const { id, name, size, hiddenData } = answer.value;
  return { ok: true, file: { attachmentId: id, title: titleOf(name), name, size, hiddenData } };
}

/** A server in between answers in its own words (nginx: 413 as a page); the person still gets a sentence. */
function answerOf(text: string): UploadAnswer {
  try {
    const answer = JSON.parse(text) as UploadAnswer;
    if (answer.ok || answer.issues.length > 0) return answer;
  } catch {
    // Falls through to the sentence below.
  }
  return failed({
    code: "upload.unknown",
    message: "服务器没有接收这个文件，可能是文件过大或服务器正忙。请稍后重试；仍不成功请联系系统管理员。",
  });
}
