import type { HiddenData } from "@/lib/file-check/hidden-data";
import type { FileState } from "@/prisma/generated/enums";

/** A file of a record as staff see it. Its title and place stand in the revision that uses it. */
export type AttachmentFile = {
  id: string;
  documentId: number;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  state: FileState;
  /** Why it was refused; null otherwise. */
  problem: string | null;
  /** What a reader of the file does not see on opening it. */
  hiddenData: HiddenData[];
  createdAt: Date;
  /** The file that took its place; null while it is the newest. */
  replacedById: string | null;
};

/** The columns of `AttachmentFile`; the texts taken out of the file are left where they are. */
export const FILE_COLUMNS = {
  id: true,
  documentId: true,
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  state: true,
  problem: true,
  hiddenData: true,
  createdAt: true,
  replacedById: true,
} as const;

type FileRow = Omit<AttachmentFile, "size" | "hiddenData"> & { size: bigint; hiddenData: unknown };

export function attachmentFile(row: FileRow): AttachmentFile {
  return { ...row, size: Number(row.size), hiddenData: row.hiddenData as HiddenData[] };
}
