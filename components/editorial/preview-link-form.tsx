"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { FIRST_STATE, type FormState } from "@/lib/sign-in/form-state";
import { ActForm } from "./act-form";

type Created = { path: string; expiresAt: Date };
type Action<T> = (state: FormState<T>, input: FormData) => Promise<FormState<T>>;

type PreviewLinkFormProps = {
  create: Action<Created>;
  revoke: Action<{ editionId: string }>;
  revisionId: string;
  links: readonly { id: string; expiresAt: string; visits: number; revision: number }[];
};

const LIVES = [
  { value: "1", label: "1 天" },
  { value: "7", label: "7 天" },
  { value: "30", label: "30 天" },
];

/** Makes and revokes links that show one revision to somebody without account. A new link is shown once. */
export function PreviewLinkForm({ create, revoke, revisionId, links }: PreviewLinkFormProps) {
  const [state, act, pending] = useActionState(create, FIRST_STATE);
  return (
    <div className="flex flex-col gap-4">
      <form action={act} className="flex flex-wrap items-end gap-3">
        <ErrorSummary issues={state.issues} />
        <input type="hidden" name="revisionId" value={revisionId} />
        <SelectField name="days" label="有效期" options={LIVES} defaultValue="7" />
        <Button variant="secondary" disabled={pending}>
          生成预览链接
        </Button>
      </form>
      {state.value && (
        <Notice tone="success" title="预览链接已生成，只显示这一次" live>
          <p className="break-all">{state.value.path}</p>
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>
              第 {link.revision} 稿，{link.expiresAt} 前有效，已打开 {link.visits} 次
            </span>
            <ActForm action={revoke} hidden={{ id: link.id }} submit="收回" variant="quiet" />
          </li>
        ))}
      </ul>
    </div>
  );
}
