/** What is inside a sample file. The bytes are made of it by `lib/sample/attachment-bytes.ts`. */
export type AttachmentContent =
  | { format: "docx"; heading: string; paragraphs: string[]; rows?: string[][] }
  | { format: "xlsx"; sheets: { name: string; rows: (string | number)[][] }[] }
  | { format: "csv"; rows: (string | number)[][] }
  | { format: "pdf"; heading: string; lines: string[] };

export const MEDIA_TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  pdf: "application/pdf",
} as const satisfies Record<AttachmentContent["format"], string>;
