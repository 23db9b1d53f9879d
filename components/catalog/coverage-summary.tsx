import { Panel } from "@/components/admin/panel";

type CoverageSummaryProps = {
  coverage: {
    columns: number;
    filled: number;
    blank: number;
    stale: number;
    notApplicable: number;
    matters: number;
  };
};

/** How much of the catalog the public finds filled and up to date, as figures and as a sentence. */
export function CoverageSummary({ coverage }: CoverageSummaryProps) {
  const { columns, filled, blank, stale, notApplicable, matters } = coverage;
  const figures = [
    { label: "栏目覆盖率", value: columns === 0 ? "—" : `${Math.floor((filled / columns) * 100)}%` },
    { label: "已有内容的栏目", value: `${filled} / ${columns}` },
    { label: "空白栏目", value: blank },
    { label: "需要更新的栏目", value: stale },
  ];
  return (
    <Panel title="目录覆盖和更新情况">
      <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="text-xl font-bold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-reading">
        应公开的栏目 {columns} 个，其中 {filled} 个已有内容
        {blank > 0 ? `，${blank} 个空白` : "，没有空白栏目"}
        {stale > 0 ? `；${stale} 个超过了更新期限` : "；没有超过更新期限的"}。
        {notApplicable > 0 && `另有 ${notApplicable} 类已说明理由不适用，不计入。`}
        {matters > 0 && `标准目录事项 ${matters} 项，以目录各栏公开，不计入覆盖率。`}
      </p>
    </Panel>
  );
}
