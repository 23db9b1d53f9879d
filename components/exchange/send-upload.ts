import { sitePath } from "@/components/ui/site-path";
import { failed, type Result } from "@/lib/result";

export type Upload = {
  /** Address that takes it, with its query. */
  address: string;
  content: Blob;
  name: string;
  /** Hash of what was checked before; the server refuses anything else. */
  sha256: string | null;
  /** Bytes sent so far, out of all. All of them sent means that the server is at work. */
  onSent(sent: number, total: number): void;
};

/** Sends a file as the body of a request and gives the server's answer; broken connections become a sentence. */
export function sendUpload<T>({ address, content, name, sha256, onSent }: Upload): Promise<Result<T>> {
  const request = new XMLHttpRequest();
  request.open("POST", sitePath(address));
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader("X-File-Name", encodeURIComponent(name.replace(/\p{Cs}/gu, "\ufffd")));
  if (sha256) request.setRequestHeader("X-File-Sha256", sha256);
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, content.size), content.size);
    request.onload = () => resolve(answerOf<T>(request.responseText));
    request.onerror = () => resolve(BROKEN);
    request.send(content);
  });
}

/** A server in between answers in its own words (nginx: 413 as a page); the person still gets a sentence. */
function answerOf<T>(text: string): Result<T> {
  try {
    const answer = JSON.parse(text) as Result<T>;
    if (answer.ok || answer.issues.length > 0) return answer;
  } catch {
    // Falls through to the sentence below.
  }
  return failed({
    code: "upload.unknown",
    message: "服务器没有给出结果，可能是文件过大或正忙。请稍后先重新检查，再决定是否导入。",
  });
}

const BROKEN = failed({
  code: "upload.broken",
  message: "网络中断，没有得到结果。请检查网络后重新检查，再决定是否导入。",
});
