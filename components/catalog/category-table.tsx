import { Anchor } from "@/components/ui/anchor";
import { classNames } from "@/components/ui/class-names";
import { type Column, DataTable } from "@/components/ui/data-table";
import { CATEGORY_LABELS, type CategoryState } from "@/lib/labels/catalog";
import { CategoryStateTag } from "./category-state-tag";

export type CategoryRow = {
  id: string;
  code: string;
  name: string;
  path: readonly string[];
  elements: string;
  timeLimit: string;
  count: number;
  newestOn: string | null;
  notApplicableReason: string | null;
  state: CategoryState | null;
};

type CategoryTableProps = {
  rows: readonly CategoryRow[];
  /** The whole tree, set in by depth; otherwise each row says where it hangs. */
  asTree: boolean;
};

const INDENTS = ["", "md:ps-5", "md:ps-10", "md:ps-15", "md:ps-20"];

function NameCell({ row, asTree }: { row: CategoryRow; asTree: boolean }) {
  const depth = row.path.length - 1;
  return (
    <div className={classNames("md:min-w-56", asTree && INDENTS[Math.min(depth, INDENTS.length - 1)])}>
      {!asTree && depth > 0 && (
        <span className="block text-xs text-ink-soft">{row.path.slice(0, -1).join(" › ")}</span>
      )}
      <Anchor
        href={`/admin/catalog/${row.id}`}
        className={classNames("target-fine inline-flex items-center", row.state === null && "font-bold")}
      >
        {row.name}
      </Anchor>
      <span className="ms-2 text-xs text-ink-soft">{row.code}</span>
    </div>
  );
}

/** Categories with what must be open, by when, what the public finds, and whether it waits for news. */
export function CategoryTable({ rows, asTree }: CategoryTableProps) {
  const columns: Column<CategoryRow>[] = [
    {
      key: "name",
      header: CATEGORY_LABELS.name,
      rowHeader: true,
      cell: (row) => <NameCell row={row} asTree={asTree} />,
    },
    {
      key: "elements",
      header: CATEGORY_LABELS.elements,
      cell: (row) =>
        (row.notApplicableReason ?? row.elements) && (
          <span className="line-clamp-2">{row.notApplicableReason ?? row.elements}</span>
        ),
    },
    {
      key: "timeLimit",
      header: CATEGORY_LABELS.timeLimit,
      cell: (row) => row.timeLimit && <span className="line-clamp-2">{row.timeLimit}</span>,
    },
    { key: "count", header: CATEGORY_LABELS.count, align: "end", cell: (row) => row.count },
    {
      key: "newest",
      header: CATEGORY_LABELS.newestOn,
      nowrap: true,
      className: "tabular-nums",
      cell: (row) => row.newestOn,
    },
    {
      key: "state",
      header: CATEGORY_LABELS.state,
      cell: (row) => row.state && <CategoryStateTag state={row.state} />,
    },
  ];
  return (
    <DataTable
      caption="公开目录"
      captionHidden
      dense
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
