import type { UploadState } from "@/components/admin/upload-row";
import type { AttachedFile } from "./attached-file";

/** A file on its way in, or one that was turned down. */
export type Sending = {
  key: string;
  file: File;
  /** The attached file whose place it takes; null for a further one. */
  replaces: string | null;
  state: UploadState;
};

export type AttachmentState = { attached: AttachedFile[]; sending: Sending[] };

export type AttachmentAction =
  | { type: "chosen"; items: Sending[] }
  | { type: "advanced"; key: string; state: UploadState }
  | { type: "accepted"; key: string; file: AttachedFile }
  | { type: "dismissed"; key: string }
  | { type: "renamed"; attachmentId: string; title: string }
  | { type: "moved"; attachmentId: string; by: -1 | 1 }
  | { type: "removed"; attachmentId: string };

/** What the list of attachments becomes; titles and places chosen by hand outlive a replacement. */
export function attachmentState(state: AttachmentState, action: AttachmentAction): AttachmentState {
  const { attached, sending } = state;
  switch (action.type) {
    case "chosen":
      return { ...state, sending: [...sending, ...action.items] };
    case "advanced":
      return {
        ...state,
        sending: sending.map((item) => (item.key === action.key ? { ...item, state: action.state } : item)),
      };
    case "accepted":
      return {
        attached: withFile(
          attached,
          action.file,
          sending.find(({ key }) => key === action.key)?.replaces ?? null,
        ),
        sending: sending.filter(({ key }) => key !== action.key),
      };
    case "dismissed":
      return { ...state, sending: sending.filter(({ key }) => key !== action.key) };
    case "renamed":
      return {
        ...state,
        attached: attached.map((file) =>
          file.attachmentId === action.attachmentId ? { ...file, title: action.title } : file,
        ),
      };
    case "moved":
      return { ...state, attached: moved(attached, action.attachmentId, action.by) };
    case "removed":
      return {
        ...state,
        attached: attached.filter(({ attachmentId }) => attachmentId !== action.attachmentId),
      };
  }
}

function withFile(attached: AttachedFile[], file: AttachedFile, replaces: string | null): AttachedFile[] {
  const place = attached.findIndex(({ attachmentId }) => attachmentId === replaces);
  const replaced = attached[place];
  if (!replaced) return [...attached, file];
  return attached.with(place, { ...file, title: replaced.title });
}

function moved(attached: AttachedFile[], attachmentId: string, by: -1 | 1): AttachedFile[] {
  const from = attached.findIndex((file) => file.attachmentId === attachmentId);
  const [file, other] = [attached[from], attached[from + by]];
  return file && other ? attached.with(from, other).with(from + by, file) : attached;
}

/** The value of the form's field `attachments`, in the order in which the public will see the files. */
export function attachmentsField(attached: readonly AttachedFile[]): string {
  return JSON.stringify(attached.map(({ attachmentId, title }) => ({ attachmentId, title })));
}
