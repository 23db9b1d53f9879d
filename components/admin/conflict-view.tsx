import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

export type ConflictField = { label: string; mine: ReactNode; theirs: ReactNode };

type ConflictViewProps = {
  /** Who saved in the meantime, and when (`YYYY-MM-DD HH:mm`). */
  savedBy: string;
  savedAt: string;
  fields: readonly ConflictField[];
  /** What the person may do: take theirs, write mine over it, go on editing. */
  actions: ReactNode;
};

/** Somebody else saved first: both texts side by side, nothing is lost, the person decides. */
export function ConflictView({ savedBy, savedAt, fields, actions }: ConflictViewProps) {
  return (
    <section aria-label="内容冲突" className="border border-warning bg-paper">
      <Notice tone="warning" title={`${savedBy} 在 ${savedAt} 保存了新的内容，您的修改还没有保存`} live>
        <p>两份内容都在下面，没有丢失。请核对后选择保留哪一份，也可以把需要的文字复制到一起。</p>
      </Notice>
      <div className="flex flex-col gap-5 px-4 py-4">
        {fields.map((field) => (
          <div key={field.label}>
            <h2 className="mb-1 font-bold">{field.label}</h2>
            <div className="grid gap-3 md:grid-cols-2">
              <Version title="我的内容（未保存）">{field.mine}</Version>
              <Version title={`${savedBy}的内容（已保存）`}>{field.theirs}</Version>
            </div>
          </div>
        ))}
        <div className="flex flex-wrap gap-2">{actions}</div>
      </div>
    </section>
  );
}

function Version({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0 border border-line">
      <h3 className="border-b border-line bg-panel px-3 py-1.5 text-xs text-ink-soft">{title}</h3>
      <div className="max-h-96 overflow-y-auto px-3 py-2 whitespace-pre-wrap">{children}</div>
    </div>
  );
}
