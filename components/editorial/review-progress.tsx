import { Panel } from "@/components/admin/panel";
import { StatusTag } from "@/components/ui/status-tag";
import type { EditionView } from "@/lib/documents/queries/get-edition";
import { DECISION_LABELS, STEP_LABELS } from "@/lib/labels/documents";
import { minuteOf } from "@/lib/time";

/** The steps of the review chain and how far this round has come. */
export function ReviewProgress({ view }: { view: EditionView }) {
  const { edition, steps, pending, names } = view;
  const round = edition.reviews.filter((review) => review.round === edition.round);
  return (
    <Panel title={edition.round > 1 ? `审核进度（第 ${edition.round} 轮）` : "审核进度"}>
      <ol className="divide-y divide-line">
        {steps.map((setting) => {
          const review = round.find((candidate) => candidate.step === setting.step);
          const label = setting.withSecrecy
            ? `${STEP_LABELS[setting.step]}和${STEP_LABELS.secrecy}`
            : STEP_LABELS[setting.step];
          return (
            <li key={setting.step} className="py-2 first:pt-0 last:pb-0">
              <span className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="font-medium">{label}</span>
                {review ? (
                  <StatusTag tone={review.decision === "approved" ? "success" : "danger"}>
                    {DECISION_LABELS[review.decision]}
                  </StatusTag>
                ) : (
                  <StatusTag tone={setting === pending ? "info" : "neutral"}>
                    {setting === pending ? "等待办理" : "未开始"}
                  </StatusTag>
                )}
              </span>
              {review && (
                <span className="block text-ink-soft">
                  {names.get(review.reviewerId)}，{minuteOf(review.createdAt)}
                  {review.opinion && <>：{review.opinion}</>}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
