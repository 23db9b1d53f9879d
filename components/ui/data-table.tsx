import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Name of the column before the cell on a narrow screen; `null` where the cell speaks for itself. */
  narrowLabel?: string | null;
  /** The cell that names the row (`<th scope="row">`). */
  rowHeader?: boolean;
  align?: "start" | "end";
  /** Keeps short things (dates, numbers) on one line. */
  nowrap?: boolean;
  className?: string;
};

type DataTableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Tighter rows for working screens. */
  dense?: boolean;
};

function isEmpty(content: ReactNode): boolean {
  return content === null || content === undefined || content === false || content === "";
}

/** Rows under named columns; on a narrow screen each row becomes a block and empty cells vanish. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  dense,
}: DataTableProps<Row>) {
  const padding = dense ? "px-3 py-2" : "px-3 py-3";
  return (
    <table className={classNames("stacking-table w-full", dense && "text-sm")}>
      <caption className={captionHidden ? "sr-only" : "pb-2 text-start font-bold"}>{caption}</caption>
      <thead>
        <tr className="border-b-2 border-main">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(
                padding,
                "text-sm font-bold whitespace-nowrap",
                column.align === "end" ? "text-end" : "text-start",
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-b border-line">
            {columns.map((column) => (
              <Cell key={column.key} column={column} padding={padding} content={column.cell(row)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps<Row> = { column: Column<Row>; padding: string; content: ReactNode };

function Cell<Row>({ column, padding, content }: CellProps<Row>) {
  const look = classNames(
    padding,
    "align-top",
    column.align === "end" ? "text-end tabular-nums" : "text-start",
    column.nowrap && "md:whitespace-nowrap",
    column.className,
  );
  if (column.rowHeader) {
    return (
      <th scope="row" className={classNames(look, "font-normal")}>
        {content}
      </th>
    );
  }
  if (isEmpty(content)) return <td className={look} />;
  const label =
    column.narrowLabel === undefined && typeof column.header === "string"
      ? column.header
      : column.narrowLabel;
  return (
    <td className={look} data-label={label ?? undefined}>
      {content}
    </td>
  );
}
