import { DataTable } from "@/components/ui/data-table";
import type { RowProblem } from "@/lib/exchange/items/row-problem";
import { EXCHANGE_LABELS } from "@/lib/labels/exchange";

type ProblemTableProps = { problems: readonly RowProblem[]; count: number };

/** What is wrong with which row and column of a table. */
export function ProblemTable({ problems, count }: ProblemTableProps) {
  const numbered = problems.map((problem, index) => ({ ...problem, index }));
  return (
    <>
      <DataTable
        caption={`要改正的地方（${count} 处）`}
        dense
        rows={numbered}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: "row", header: EXCHANGE_LABELS.row, rowHeader: true, cell: ({ row }) => `第 ${row} 行` },
          { key: "column", header: EXCHANGE_LABELS.column, cell: ({ column }) => column ?? "整行" },
          {
            key: "quote",
            header: EXCHANGE_LABELS.quote,
            cell: ({ quote }) => quote && <span className="break-all">{quote}</span>,
          },
          { key: "message", header: EXCHANGE_LABELS.problem, cell: ({ message }) => message },
        ]}
      />
      {count > problems.length && (
        <p className="mt-2 text-ink-soft">
          只列出前 {problems.length} 处，另有 {count - problems.length} 处，改正后重新检查即可看到。
        </p>
      )}
    </>
  );
}
