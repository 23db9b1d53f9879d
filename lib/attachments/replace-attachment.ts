import type { Actor } from "@/lib/actor";
import type { Result } from "@/lib/result";
import type { AttachmentFile } from "./attachment-file";
import { receiveAttachment, type Upload, type UploadPlaces } from "./receive-attachment";

/**
 * Takes in a file in place of another of the same record. The replaced one stays what it is, public where it is
 * public; once it no longer is and the new one is, its address leads there.
 */
export function replaceAttachment(
  actor: Actor,
  replacedId: string,
  upload: Omit<Upload, "replaces">,
  places: UploadPlaces = {},
): Promise<Result<AttachmentFile>> {
  return receiveAttachment(actor, { ...upload, replaces: replacedId }, places);
}
