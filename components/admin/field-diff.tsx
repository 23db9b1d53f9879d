import { type DiffPart, DiffParts } from "./diff-parts";

export type FieldChange = {
  label: string;
  /** Computed beforehand; removed and added words in their order. */
  parts: readonly DiffPart[];
};

/** What changed between two revisions, field by field. Fields that are the same are not shown. */
export function FieldDiff({ changes }: { changes: readonly FieldChange[] }) {
  const real = changes.filter((change) => change.parts.some((part) => part.kind !== "same"));
  if (real.length === 0) return <p className="text-ink-soft">两个版本的内容完全相同。</p>;
  return (
    <>
      <p className="mb-3 text-ink-soft">
        <del>划线</del> 是删去的内容，<ins>下划线</ins> 是新增的内容。
      </p>
      <dl className="divide-y divide-line border-y border-line">
        {real.map((change) => (
          <div key={change.label} className="grid gap-x-4 gap-y-1 py-3 md:grid-cols-[8rem_minmax(0,1fr)]">
            <dt className="font-medium">{change.label}</dt>
            <dd className="min-w-0 whitespace-pre-wrap">
              <DiffParts parts={change.parts} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
