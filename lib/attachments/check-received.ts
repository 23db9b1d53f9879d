import { type CheckedFile, checkFile } from "@/lib/file-check/check-file";
import { failed, type Result } from "@/lib/result";
import { hashFile } from "@/lib/storage/hash-file";
import type { Received } from "@/lib/storage/store";

/** Checks the contents of a file in quarantine, and that what was checked is still what was received. */
export async function checkReceived(file: Received, name: string): Promise<Result<CheckedFile>> {
  const checked = await checkFile(file.path, { name, declaredSize: file.size });
  if (!checked.ok) return checked;
  if ((await hashFile(file.path)) !== file.sha256)
    return failed({
      code: "upload.changed",
      message: "文件在安全检查时发生了变化，没有保存；请重新上传，再次出现请联系系统管理员。",
    });
  return checked;
}
