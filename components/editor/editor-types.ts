import type { Issue } from "@/lib/issue";
import type { Result } from "@/lib/result";
import type { RichText } from "@/lib/rich-text/rich-text";

/** A picture among the attachments of the record. */
export type EditorImage = { src: string; name: string; alt?: string };

/** What somebody says about one top-level block of the body (from 0): a finding of the gate or a reviewer's remark. */
export type EditorNote = { block: number; level: "block" | "accept" | "warn" | "remark"; text: string };

export type ImportedBody = { doc: RichText; dropped: string[] };

export type RichTextEditorProps = {
  /** Name of the form field that carries the body as JSON; also the id of the text, the target of error summaries. */
  name: string;
  label: string;
  help?: string;
  issues?: readonly Issue[];
  value: RichText;
  /** After every change; the caller waits before it saves. */
  onChange?: (value: RichText) => void;
  images?: readonly EditorImage[];
  onUploadImage?: (file: File) => Promise<Result<EditorImage>>;
  onImportDocx?: (file: File) => Promise<Result<ImportedBody>>;
  notes?: readonly EditorNote[];
  readOnly?: boolean;
};

/** The dialog that is open, if any. */
export type EditorDialogKind = "link" | "image" | "footnote" | "table" | "caption";
export type OpenDialog = (kind: EditorDialogKind) => void;
