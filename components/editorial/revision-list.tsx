import type { ComponentProps } from "react";
import { Anchor } from "@/components/ui/anchor";
import { comparePath } from "@/lib/documents/paths";
import type { DocumentHistory } from "@/lib/documents/queries/get-history";
import { minuteOf } from "@/lib/time";
import { ActForm } from "./act-form";

type RevisionListProps = {
  editions: DocumentHistory["document"]["editions"];
  people: ReadonlyMap<string, string>;
  currentId: string;
  /** Present where an old text may be made the newest again. */
  restore?: Pick<ComponentProps<typeof ActForm>, "action" | "hidden">;
};

/** Every revision there ever was, newest first, each with its difference to the one before and to the present one. */
export function RevisionList({ editions, people, currentId, restore }: RevisionListProps) {
  const revisions = editions.flatMap((edition) =>
    edition.revisions.map((revision) => ({ ...revision, edition: edition.number })),
  );
  return (
    <ol className="divide-y divide-line">
      {revisions.map((revision, index) => {
        const before = revisions[index + 1];
        return (
          <li key={revision.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
            <span>
              第 {revision.edition} 版第 {revision.number} 稿
              <span className="ms-2 text-ink-soft">
                {people.get(revision.createdById ?? "") ?? "系统"}，{minuteOf(revision.createdAt)}
                {revision.isAutosave && "，自动保存"}
              </span>
            </span>
            <span className="flex flex-wrap items-center gap-x-3">
              {before && <Anchor href={comparePath(before.id, revision.id)}>与上一稿比较</Anchor>}
              {revision.id !== currentId && (
                <Anchor href={comparePath(revision.id, currentId)}>与现稿比较</Anchor>
              )}
              {restore && revision.id !== currentId && (
                <ActForm
                  action={restore.action}
                  hidden={{ ...restore.hidden, revisionId: revision.id }}
                  submit="恢复此稿"
                  variant="quiet"
                />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
