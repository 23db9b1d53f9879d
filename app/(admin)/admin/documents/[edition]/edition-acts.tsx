import {
  approveForcedAction,
  discardEditionAction,
  reopenEditionAction,
  startEditionAction,
  submitEditionAction,
} from "@/app/(admin)/admin/documents/actions";
import { ActForm } from "@/components/editorial/act-form";
import { LinkButton } from "@/components/ui/link-button";
import type { Act } from "@/lib/documents/acts-for";
import { type EditionScreen, editionPath } from "@/lib/documents/paths";

const SCREENS: Partial<Record<Act, [screen: EditionScreen, label: string]>> = {
  review: ["review", "办理审核"],
  publication: ["publication", "发布"],
  edit: ["edit", "编辑"],
  withdrawal: ["withdrawal", "撤下或恢复"],
};

type EditionActsProps = {
  acts: readonly Act[];
  hidden: { editionId: string; version: number };
  documentId: number;
};

/** What this person may do with this edition now; the first is the likeliest and the only one that stands out. */
export function EditionActs({ acts, hidden, documentId }: EditionActsProps) {
  return (
    <div className="mb-5 flex flex-wrap items-start gap-2">
      {acts.map((act, index) => (
        <OneAct key={act} act={act} isFirst={index === 0} hidden={hidden} documentId={documentId} />
      ))}
      <LinkButton variant="quiet" href={editionPath(hidden.editionId, "history")}>
        历史和预览链接
      </LinkButton>
      <LinkButton variant="quiet" href={editionPath(hidden.editionId, "sheet")}>
        审批单
      </LinkButton>
    </div>
  );
}

type OneActProps = Omit<EditionActsProps, "acts"> & { act: Act; isFirst: boolean };

function OneAct({ act, isFirst, hidden, documentId }: OneActProps) {
  const variant = isFirst ? "primary" : "secondary";
  const screen = SCREENS[act];
  if (screen)
    return (
      <LinkButton variant={variant} href={editionPath(hidden.editionId, screen[0])}>
        {screen[1]}
      </LinkButton>
    );
  switch (act) {
    case "submit":
      return <ActForm action={submitEditionAction} hidden={hidden} submit="送审" variant={variant} />;
    case "start":
      return (
        <ActForm
          action={startEditionAction}
          hidden={{ documentId }}
          submit="更正（新版本）"
          variant={variant}
        />
      );
    case "approveForced":
      return <ActForm action={approveForcedAction} hidden={hidden} submit="补办审批" variant={variant} />;
    case "reopen":
      return (
        <ActForm
          action={reopenEditionAction}
          hidden={hidden}
          submit="重新编辑"
          variant={variant}
          confirm="重新编辑后，已有的审核意见全部失效，须重新送审。是否继续？"
        />
      );
    case "discard":
      return (
        <ActForm
          action={discardEditionAction}
          hidden={hidden}
          submit="作废"
          variant="danger"
          confirm="作废后不能再编辑和发布，历史仍然保留。是否作废？"
        />
      );
  }
  return null;
}
