import type { EditionView } from "@/lib/documents/queries/get-edition";
import { DECISION_LABELS, FIELD_LABELS, MODE_LABELS, STEP_LABELS } from "@/lib/labels/documents";
import { minuteOf } from "@/lib/time";

/** 政府信息公开审查呈批单: who decided what on which text, to be printed and filed. */
export function ApprovalSheet({ view }: { view: EditionView }) {
  const { edition, content, steps, names } = view;
  const rows: [label: string, value: string][] = [
    [FIELD_LABELS.title, content.title],
    [FIELD_LABELS.documentNumber, content.documentNumber || "无"],
    [FIELD_LABELS.issuedOn, content.issuedOn ?? ""],
    [FIELD_LABELS.disclosureMode, MODE_LABELS[content.disclosureMode]],
    ...(content.disclosureReason
      ? [[FIELD_LABELS.disclosureReason, content.disclosureReason] as [string, string]]
      : []),
    ["起草人", names.get(edition.submittedById ?? edition.createdById ?? "") ?? ""],
    ["送审时间", edition.submittedAt ? minuteOf(edition.submittedAt) : ""],
  ];
  const reviews = edition.reviews.filter((review) => review.round === edition.round);
  return (
    <section className="max-w-document border border-line bg-paper p-6 print:border-0 print:p-0">
      <h2 className="mb-4 text-center font-serif text-xl font-bold">政府信息公开审查呈批单</h2>
      <table className="w-full border-collapse [&_td]:border [&_td]:border-line-strong [&_td]:p-2 [&_th]:border [&_th]:border-line-strong [&_th]:p-2 [&_th]:text-start">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row" className="w-32">
                {label}
              </th>
              <td colSpan={2}>{value}</td>
            </tr>
          ))}
          {steps
            .flatMap((setting) => (setting.withSecrecy ? [setting.step, "secrecy" as const] : [setting.step]))
            .map((step) => {
              const review = reviews.find((candidate) => candidate.step === step);
              return (
                <tr key={step}>
                  <th scope="row">{STEP_LABELS[step]}</th>
                  <td>
                    {review ? `${DECISION_LABELS[review.decision]}。${review.basis || review.opinion}` : ""}
                  </td>
                  <td className="w-56">
                    {review ? `${names.get(review.reviewerId) ?? ""} ${minuteOf(review.createdAt)}` : ""}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
      <p className="mt-3 break-all text-xs text-ink-soft">
        内容校验值（SHA-256）：{edition.approvedHash ?? "尚未审核通过"}
      </p>
    </section>
  );
}
