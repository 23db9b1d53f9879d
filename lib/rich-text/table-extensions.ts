import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { LARGEST_SPAN, LONGEST_CAPTION, oneOf, SCOPES, textUpTo, wholeNumber } from "./attribute-checks";

/** What a cell may hold. No table in a table: screen readers and narrow screens cannot follow it. */
const CELL_CONTENT = "(paragraph | bulletList | orderedList | image)+";

const span = (what: string) => ({
  default: 1,
  validate: wholeNumber(1, LARGEST_SPAN, what),
});

const spans = { colspan: span("单元格跨列数"), rowspan: span("单元格跨行数") };

/** Column widths are not kept: the page's own width decides, and the content policy forbids style attributes. */
const CaptionedTable = Table.extend({
  addAttributes() {
    return {
      caption: {
        default: "",
        validate: textUpTo(LONGEST_CAPTION, "表格标题"),
        parseHTML: (element) => element.querySelector("caption")?.textContent?.trim() ?? "",
        rendered: false,
      },
    };
  },
  // The caption is an attribute; read as content its words would become a row.
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }],
  // The extension's own view writes column widths into style attributes and knows no caption.
  addNodeView: () => null,
  renderHTML({ node }) {
    return node.attrs.caption
      ? ["table", ["caption", { contenteditable: "false" }, node.attrs.caption], ["tbody", 0]]
      : ["table", ["tbody", 0]];
  },
}).configure({ resizable: false, allowTableNodeSelection: true });

const Row = TableRow.extend({ content: "(tableCell | tableHeader)*" });

const Cell = TableCell.extend({
  content: CELL_CONTENT,
  addAttributes: () => ({ ...spans }),
});

const HeaderCell = TableHeader.extend({
  content: CELL_CONTENT,
  addAttributes: () => ({
    ...spans,
    scope: {
      default: null,
      validate: oneOf([null, ...SCOPES], "表头单元格的方向"),
      parseHTML: (element: HTMLElement) =>
        SCOPES.find((one) => one === element.getAttribute("scope")) ?? null,
    },
  }),
});

export const tableExtensions = [CaptionedTable, Row, Cell, HeaderCell];
