import { statfs } from "node:fs/promises";

export const DISK_FULL = {
  code: "upload.disk-full",
  message: "服务器存储空间不足，文件没有保存，请联系系统管理员清理磁盘后再上传。",
};

/** Bytes that no upload may take: the database on the same disk would stop before the disk is quite full. */
const RESERVE = 100 * 1024 * 1024;

/** Whether an error of the file system says that there is no room left (disk, quota, largest file). */
export function isDiskFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  return ["ENOSPC", "EDQUOT", "EFBIG"].includes(code);
}

/** Whether a file of `size` bytes would leave the disk of `folder` with less than the reserve. */
export async function lacksRoom(folder: string, size: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize - size < RESERVE;
}
