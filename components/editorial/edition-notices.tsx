import { Anchor } from "@/components/ui/anchor";
import { Notice } from "@/components/ui/notice";
import { comparePath } from "@/lib/documents/paths";
import type { EditionView } from "@/lib/documents/queries/get-edition";
import { STEP_LABELS } from "@/lib/labels/documents";
import { minuteOf } from "@/lib/time";

/** What a person must know before anything else about an edition: returned, void, missed, withdrawn, forced. */
export function EditionNotices({ view }: { view: EditionView }) {
  const { edition, names } = view;
  const lastReturn = edition.reviews.filter((review) => review.decision === "returned").at(-1);
  return (
    <div className="mb-4 flex flex-col gap-3 empty:hidden">
      {edition.scheduleProblem && (
        <Notice tone="danger" title="定时发布没有成功">
          {edition.scheduleProblem}
        </Notice>
      )}
      {edition.status === "scheduled" && !edition.scheduleProblem && edition.scheduledFor && (
        <Notice>定于 {minuteOf(edition.scheduledFor)} 自动发布审核通过的内容。</Notice>
      )}
      {edition.status === "returned" && lastReturn && (
        <Notice
          tone="warning"
          title={`${names.get(lastReturn.reviewerId) ?? ""}在${STEP_LABELS[lastReturn.step]}时退回`}
        >
          {lastReturn.opinion}
        </Notice>
      )}
      {edition.voidedRevisionId && edition.voidedRevisionId !== edition.currentRevisionId && (
        <Notice tone="warning" title="内容在审核后有改动，原审核意见已失效">
          <Anchor href={comparePath(edition.voidedRevisionId, edition.currentRevisionId)}>
            查看与原审核内容的差异
          </Anchor>
        </Notice>
      )}
      {edition.status === "withdrawn" && edition.withdrawnAt && (
        <Notice tone="danger" title={`已于 ${minuteOf(edition.withdrawnAt)} 撤下`}>
          {edition.withdrawalReason}
        </Notice>
      )}
      {edition.forcedById && (
        <Notice tone="warning" title={`由${names.get(edition.forcedById) ?? ""}应急发布`}>
          {edition.forcedReason}
          {edition.forcedApprovedById && <> 已由{names.get(edition.forcedApprovedById)}补办审批。</>}
        </Notice>
      )}
    </div>
  );
}
