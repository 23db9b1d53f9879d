import type { Editor } from "@tiptap/core";
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Captions,
  type LucideIcon,
  PanelLeft,
  PanelTop,
  SquareDashed,
  TableCellsMerge,
  TableCellsSplit,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
} from "lucide-react";
import type { ToolbarButton, ToolbarGroup } from "./toolbar-button";

type TableCommand =
  | "addRowBefore"
  | "addRowAfter"
  | "deleteRow"
  | "addColumnBefore"
  | "addColumnAfter"
  | "deleteColumn"
  | "mergeCells"
  | "splitCell"
  | "toggleHeaderRow"
  | "toggleHeaderColumn"
  | "toggleHeaderCell"
  | "deleteTable";

const command = (name: TableCommand, label: string, icon: LucideIcon): ToolbarButton => ({
  id: name,
  label,
  icon,
  run: (editor: Editor) => editor.chain().focus()[name]().run(),
  enabled: (editor: Editor) => editor.can()[name](),
});

/** The second row, shown while the cursor stands in a table. */
export const tableGroups: ToolbarGroup[] = [
  {
    id: "rows",
    label: "行",
    buttons: [
      command("addRowBefore", "在上方插入行", BetweenHorizontalStart),
      command("addRowAfter", "在下方插入行", BetweenHorizontalEnd),
      command("deleteRow", "删除行", TableRowsSplit),
    ],
  },
  {
    id: "columns",
    label: "列",
    buttons: [
      command("addColumnBefore", "在左侧插入列", BetweenVerticalStart),
      command("addColumnAfter", "在右侧插入列", BetweenVerticalEnd),
      command("deleteColumn", "删除列", TableColumnsSplit),
    ],
  },
  {
    id: "cells",
    label: "单元格",
    buttons: [
      command("mergeCells", "合并单元格", TableCellsMerge),
      command("splitCell", "拆分单元格", TableCellsSplit),
    ],
  },
  {
    id: "headers",
    label: "表头",
    buttons: [
      command("toggleHeaderRow", "首行作表头", PanelTop),
      command("toggleHeaderColumn", "首列作表头", PanelLeft),
      {
        ...command("toggleHeaderCell", "此单元格作表头", SquareDashed),
        active: (editor) => editor.isActive("tableHeader"),
      },
    ],
  },
  {
    id: "table",
    label: "整个表格",
    buttons: [
      { id: "caption", label: "表格标题", icon: Captions, run: (_, open) => open("caption") },
      command("deleteTable", "删除表格", Trash2),
    ],
  },
];
