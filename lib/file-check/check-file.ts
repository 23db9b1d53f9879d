import { stat } from "node:fs/promises";
import { failed, ok, type Result } from "@/lib/result";
import { fileNameIssues, keptFileName } from "./file-name";
import type { HiddenData } from "./hidden-data";
import { inspectFile } from "./inspect-file";
import type { PlacedFileText } from "./inspection";
import { FileRefused, refuse } from "./refuse";
import { type ClamdAddress, clamdAddress, ScannerUnavailable, scanWithClamav } from "./scan-with-clamav";

/** A file that may be kept, with what the publish gate and the search want to know of it. */
export type CheckedFile = {
  mediaType: string;
  /** Without the dot, as the content has it: `jpg` also for `.jpeg`. */
  extension: string;
  texts: PlacedFileText[];
  hiddenData: HiddenData[];
};

export type FileToCheck = {
  /** As the sender called it. */
  name: string;
  /** Bytes announced; the file must have exactly as many. */
  declaredSize?: number;
};

export type FileCheckSettings = { maxBytes?: number; scanner?: ClamdAddress | null };

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 2000 * MEGABYTE;

/**
 * Decides whether a file in quarantine may be kept: name, size, virus scan where one is set up (`CLAMD`), type by
 * content, limits of archives and pictures; and reads its words and hidden data. Changes nothing, keeps nothing.
 * Every refusal is one sentence. Where the scanner is in trouble the file is refused with `file.scan-unavailable`: it was
 * not checked, and must not be served.
 */
export async function checkFile(
  file: string,
  { name, declaredSize }: FileToCheck,
  { maxBytes = MOST_BYTES, scanner = clamdAddress() }: FileCheckSettings = {},
): Promise<Result<CheckedFile>> {
  const kept = keptFileName(name);
  const misnamed = fileNameIssues(kept);
  if (misnamed.length > 0) return failed(...misnamed);
  const { size } = await stat(file);
  if (size === 0) return refuse("empty", "文件是空的（0 字节），请重新选择文件。");
  if (size > maxBytes)
    return refuse("too-large", `文件超过 ${Math.floor(maxBytes / MEGABYTE)} MB，请精简或者拆成几个再上传。`);
  if (declaredSize !== undefined && declaredSize !== size)
    return refuse("incomplete", "文件没有传完整，请检查网络后重新上传。");
  try {
    const virus = scanner && (await scanWithClamav(file, scanner));
    if (virus) return refuse("infected", `文件带有病毒（${virus}），没有接收。请查杀后再上传。`);
    const { type, texts, hiddenData } = await inspectFile(file, kept, size);
    return ok({ mediaType: type.mediaType, extension: type.extension, texts, hiddenData });
  } catch (error) {
    if (error instanceof FileRefused) return refuse(error.code, error.message);
    if (error instanceof ScannerUnavailable)
      return refuse(
        "scan-unavailable",
        "病毒扫描服务暂时不可用，文件没有接收。请稍后再上传，或者联系系统管理员。",
      );
    throw error;
  }
}
