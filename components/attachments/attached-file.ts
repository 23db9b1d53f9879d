import type { AttachmentFile } from "@/lib/attachments/attachment-file";

/** A file of a record as the editor holds it: the file, and the title that the revision gives it. */
export type AttachedFile = Pick<AttachmentFile, "name" | "size" | "hiddenData"> & {
  attachmentId: string;
  title: string;
};

/** The title a file starts with: its name without the extension. */
export function titleOf(name: string): string {
  return name.replace(/\.[^.]+$/, "");
}
