import { Refusal } from "@/lib/refusal";

/** What one upload, and one record with all its files, may hold. */
export type UploadLimits = {
  /** Bytes of one file. */
  maxBytes: number;
  /** Files attached to one record at the same time. */
  maxFiles: number;
  /** Files ever given in for one record: history is kept, so those replaced and taken off again count. */
  maxTotalFiles: number;
  /** Bytes of all files ever given in for one record. */
  maxTotalBytes: number;
};

const MEGABYTE = 1024 * 1024;
const DEFAULT_MEGABYTES = 200;
const LARGEST_MEGABYTES = 2000;

/**
 * The limits of this installation; `MAX_UPLOAD_MB` sets that of one file (1 to 2000, 200 unless set).
 * @throws Refusal when it is set to something else
 */
export function uploadLimits(environment: Record<string, string | undefined> = process.env): UploadLimits {
  const text = environment.MAX_UPLOAD_MB?.trim() || String(DEFAULT_MEGABYTES);
  const megabytes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (megabytes < 1 || megabytes > LARGEST_MEGABYTES)
    throw new Refusal(
      `环境变量 MAX_UPLOAD_MB 应为 1 至 ${LARGEST_MEGABYTES} 的整数（单位 MB），现在是“${text}”。`,
    );
  const maxBytes = megabytes * MEGABYTE;
  return { maxBytes, maxFiles: 100, maxTotalFiles: 1000, maxTotalBytes: 20 * maxBytes };
}
