import type { Issue } from "@/lib/issue";
import type { RichTextNode } from "./rich-text";
import { tableGrid } from "./table-grid";

/** Tables that cannot be laid out: without rows or cells, too large, or with merged cells that lie over others. */
export function tableIssues(doc: RichTextNode, field: string): Issue[] {
  const issues: Issue[] = [];
  (doc.content ?? []).forEach((block, index) => {
    for (const table of tablesIn(block)) {
      const problem = problemOf(table);
      if (problem)
        issues.push({ code: "rich-text.table", field, message: `正文第 ${index + 1} 段：${problem}` });
    }
  });
  return issues;
}

function problemOf(table: RichTextNode): string | null {
  const grid = tableGrid(table);
  if (grid === null) return "表格过大，请拆分为几个表格或改为附件。";
  if (grid.cells.length === 0) return "表格中没有单元格，请删除这个表格。";
  if (grid.excess > 0) return "表格的合并单元格互相重叠或超出表格，请拆分后重新合并。";
  return null;
}

function tablesIn(node: RichTextNode): RichTextNode[] {
  return node.type === "table" ? [node] : (node.content ?? []).flatMap(tablesIn);
}
