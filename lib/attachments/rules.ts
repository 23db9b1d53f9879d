import type { Issue } from "@/lib/issue";
import { tooLarge } from "@/lib/storage/receive-file";
import type { UploadLimits } from "./upload-limits";

/** What a record already holds. */
export type Holdings = {
  /** Whether an edition of it is still on its way. */
  isOpen: boolean;
  /** Files that were not refused. */
  files: number;
  /** Their bytes. */
  bytes: number;
};

/** Why a record takes no further file of `size` bytes; nothing when it does. */
export function admissionIssues(holdings: Holdings, size: number, limits: UploadLimits): Issue[] {
  if (!holdings.isOpen) return [CLOSED];
  if (size > limits.maxBytes) return [tooLarge(limits.maxBytes)];
  const issues: Issue[] = [];
  if (holdings.files >= limits.maxTotalFiles)
    issues.push({
      code: "upload.too-many",
      message: `这条信息历次上传的文件（含已替换、移除的）已达 ${limits.maxTotalFiles} 个，请另建一条信息。`,
    });
  if (holdings.bytes + size > limits.maxTotalBytes)
    issues.push({
      code: "upload.quota",
      message: `这条信息历次上传的文件（含已替换、移除的）合计不能超过 ${Math.floor(limits.maxTotalBytes / 1024 / 1024)} MB，请压缩文件或另建一条信息。`,
    });
  return issues;
}

const CLOSED = {
  code: "upload.closed",
  message: "这条信息没有正在编辑的版本，请先开始修改，再上传附件。",
};
