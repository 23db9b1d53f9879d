"use client";

import { startTransition, useEffect, useState } from "react";
import type { AttachedFile } from "@/components/attachments/attached-file";
import { UploadList } from "@/components/attachments/upload-list";
import type { EditorNote } from "@/components/editor/editor-types";
import { RichTextEditor } from "@/components/editor/rich-text-editor";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { Content } from "@/lib/documents/content";
import { FIELD_LABELS } from "@/lib/labels/documents";
import { ConflictPanel } from "./conflict-panel";
import { importDocx, uploadPicture } from "./editor-uploads";
import { type FormPlan, MetadataFields } from "./metadata-fields";
import { PresenceLine, type PresenceLineProps } from "./presence-line";
import { SaveLine } from "./save-line";
import { type DraftActions, useEditionDraft } from "./use-edition-draft";

type EditionFormProps = {
  edition: { editionId: string; version: number; number: number; documentId: number };
  content: Content;
  plan: FormPlan;
  files: AttachedFile[];
  limits: { maxBytes: number; maxFiles: number };
  notes: EditorNote[];
  actions: DraftActions & Pick<PresenceLineProps, "markPresence">;
};

/** The form in which a record is written: title, text, attachments, metadata; kept by itself while one writes. */
export function EditionForm({
  edition,
  content: initial,
  plan,
  files,
  limits,
  notes,
  actions,
}: EditionFormProps) {
  const draft = useEditionDraft(edition, initial, actions);
  const { content, change } = draft;
  const [formKey, setFormKey] = useState(0);
  const [attached, setAttached] = useState(files);
  const errorOf = (field: string) => draft.issues.find((issue) => issue.field === field)?.message;
  // What is typed before the scripts have arrived would not be kept: until then the form waits.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const [isUploading, setUploading] = useState(false);
  const isBusy = draft.state === "saving" || draft.conflict !== null || isUploading || !isReady;
  const pictures = attached.filter((file) => /\.(png|jpe?g|gif)$/i.test(file.name));
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void draft.save(false);
      }}
    >
      <PresenceLine editionId={edition.editionId} markPresence={actions.markPresence} />
      {draft.conflict ? (
        <ConflictPanel
          mine={content}
          theirs={draft.conflict}
          onKeep={(keep) => {
            draft.resolve(keep);
            setFormKey((key) => key + 1);
          }}
        />
      ) : (
        <ErrorSummary issues={draft.issues} />
      )}
      <fieldset key={formKey} disabled={!isReady} className="flex min-w-0 flex-col gap-5">
        <TextField
          name="title"
          label={FIELD_LABELS.title}
          help="完整的公文标题，包括发文机关。"
          defaultValue={content.title}
          error={errorOf("title")}
          maxLength={200}
          required
          onChange={(event) => change({ title: event.target.value })}
        />
        <MetadataFields plan={plan} content={content} change={change} errorOf={errorOf} />
        <RichTextEditor
          name="body"
          label={FIELD_LABELS.body}
          help="可以从 Word 粘贴，也可以导入 .docx 文件，格式会自动整理。"
          value={content.body}
          onChange={(body) => change({ body })}
          notes={notes}
          images={pictures.map((file) => ({ src: `attachment:${file.attachmentId}`, name: file.name }))}
          onUploadImage={(file) => uploadPicture(edition.documentId, file)}
          onImportDocx={(file) => importDocx(edition.documentId, file)}
        />
        <fieldset id="attachments" className="border border-line bg-paper p-4">
          <legend className="px-1 font-medium">{FIELD_LABELS.attachments}</legend>
          <UploadList
            documentId={edition.documentId}
            initial={attached}
            limits={limits}
            onBusy={setUploading}
            onChange={(next) => {
              setAttached(next);
              change({ attachments: next.map(({ attachmentId, title }) => ({ attachmentId, title })) });
            }}
          />
        </fieldset>
        {edition.number > 1 && (
          <TextareaField
            name="changeNote"
            label={FIELD_LABELS.changeNote}
            help="写明本次更正了什么、为什么更正，将向公众显示。"
            defaultValue={content.changeNote}
            error={errorOf("changeNote")}
            maxLength={1000}
            onChange={(event) => change({ changeNote: event.target.value })}
          />
        )}
      </fieldset>
      <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-4 border-t border-line bg-panel py-3">
        <Button variant="secondary" disabled={isBusy}>
          保存
        </Button>
        <Button type="button" disabled={isBusy} onClick={() => startTransition(draft.submit)}>
          送审
        </Button>
        <SaveLine state={draft.state} />
      </div>
    </form>
  );
}
