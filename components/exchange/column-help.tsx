import { DataTable } from "@/components/ui/data-table";
import type { ItemColumn } from "@/lib/exchange/items/columns";
import { EXCHANGE_LABELS } from "@/lib/labels/exchange";

/** What to write in each column of the table of records. */
export function ColumnHelp({ columns }: { columns: readonly ItemColumn[] }) {
  return (
    <DataTable
      caption="表格的各列，次序可以变，列名不能变"
      dense
      rows={columns}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "header",
          header: EXCHANGE_LABELS.column,
          rowHeader: true,
          nowrap: true,
          cell: ({ header, required }) => (
            <>
              {header}
              {required && <span className="text-danger">（必填）</span>}
            </>
          ),
        },
        { key: "help", header: "怎样填写", cell: ({ help }) => help },
      ]}
    />
  );
}
