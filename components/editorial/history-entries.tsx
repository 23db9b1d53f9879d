import type { TimelineEntry } from "@/components/admin/timeline";
import type { DocumentHistory } from "@/lib/documents/queries/get-history";
import { DECISION_LABELS, STEP_LABELS } from "@/lib/labels/documents";
import { minuteOf } from "@/lib/time";

const PUBLIC_CHANGES: Record<string, string> = {
  published: "首次发布",
  changed: "更正发布",
  withdrawn: "撤下",
  reinstated: "恢复发布",
};

type Dated = TimelineEntry & { instant: Date };

/** What happened to a document, out of its own records, newest first; nothing is kept twice for this. */
export function historyEntries({ document, people, changes }: DocumentHistory): TimelineEntry[] {
  const name = (id: string | null) => people.get(id ?? "") ?? "系统";
  const entries: Dated[] = [
    ...document.editions
      .flatMap((edition) => edition.reviews)
      .map(
        (review): Dated => ({
          instant: review.createdAt,
          key: review.id,
          at: minuteOf(review.createdAt),
          who: name(review.reviewerId),
          what: `${STEP_LABELS[review.step]}：${DECISION_LABELS[review.decision]}`,
          detail: reviewDetail(review),
        }),
      ),
    ...document.editions
      .filter((edition) => edition.submittedAt)
      .map(
        (edition): Dated => ({
          instant: edition.submittedAt ?? edition.createdAt,
          key: `submitted-${edition.id}`,
          at: minuteOf(edition.submittedAt ?? edition.createdAt),
          who: name(edition.submittedById),
          what: `第 ${edition.number} 版送审`,
        }),
      ),
    ...changes.map(
      (change): Dated => ({
        instant: change.at,
        key: change.id,
        at: minuteOf(change.at),
        who: "",
        what: PUBLIC_CHANGES[change.kind] ?? change.kind,
        detail: change.note || undefined,
      }),
    ),
  ];
  return entries.sort((a, b) => b.instant.getTime() - a.instant.getTime());
}

type Review = DocumentHistory["document"]["editions"][number]["reviews"][number];

function reviewDetail(review: Review) {
  if (!review.opinion && !review.basis && review.remarks.length === 0) return undefined;
  return (
    <>
      {review.opinion && <p>{review.opinion}</p>}
      {review.basis && <p>依据：{review.basis}</p>}
      {review.remarks.map((remark) => (
        <p key={remark.id}>
          第 {remark.block + 1} 段“{remark.quote}”：{remark.text}
        </p>
      ))}
    </>
  );
}
