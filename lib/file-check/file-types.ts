/** How a type is recognised and inspected. */
export type FileFamily = "pdf" | "ooxml" | "ofd" | "legacy-office" | "text" | "archive" | "image" | "media";

export type FileType = { extension: string; mediaType: string; family: FileFamily };

const OOXML = "application/vnd.openxmlformats-officedocument";

/**
 * What may be uploaded. Left out on purpose: svg and html (they run in the browser), avif and heic (their decoders are a
 * standing hole), macro-enabled Office files, wps/et/dps and rar (they cannot be read without their own programs, neither
 * by the check nor by many citizens).
 */
const TYPES: readonly FileType[] = [
  { extension: "pdf", mediaType: "application/pdf", family: "pdf" },
  { extension: "docx", mediaType: `${OOXML}.wordprocessingml.document`, family: "ooxml" },
  { extension: "xlsx", mediaType: `${OOXML}.spreadsheetml.sheet`, family: "ooxml" },
  { extension: "pptx", mediaType: `${OOXML}.presentationml.presentation`, family: "ooxml" },
  { extension: "ofd", mediaType: "application/ofd", family: "ofd" },
  { extension: "doc", mediaType: "application/msword", family: "legacy-office" },
  { extension: "xls", mediaType: "application/vnd.ms-excel", family: "legacy-office" },
  { extension: "ppt", mediaType: "application/vnd.ms-powerpoint", family: "legacy-office" },
  { extension: "txt", mediaType: "text/plain", family: "text" },
  { extension: "csv", mediaType: "text/csv", family: "text" },
  { extension: "zip", mediaType: "application/zip", family: "archive" },
  { extension: "jpg", mediaType: "image/jpeg", family: "image" },
  { extension: "png", mediaType: "image/png", family: "image" },
  { extension: "gif", mediaType: "image/gif", family: "image" },
  { extension: "mp3", mediaType: "audio/mpeg", family: "media" },
  { extension: "mp4", mediaType: "video/mp4", family: "media" },
];

const SAME = new Map([["jpeg", "jpg"]]);

/** The allowed type of an extension (without the dot, in any case); `null` when such files are not taken. */
export function allowedType(extension: string): FileType | null {
  const wanted = extension.toLowerCase();
  return TYPES.find((type) => type.extension === (SAME.get(wanted) ?? wanted)) ?? null;
}

/** The extensions as they are listed to a person. */
export function allowedExtensions(): string[] {
  return TYPES.map(({ extension }) => extension);
}
