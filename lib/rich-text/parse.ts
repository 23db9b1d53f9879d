import { Mark, Node } from "@tiptap/pm/model";
import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";
import { compactNode } from "./compact";
import { Inspection } from "./inspect";
import type { RichText } from "./rich-text";
import { richTextSchema } from "./schema";
import { tableIssues } from "./table-issues";

/** Largest body, in bytes of its JSON text (UTF-8). */
export const LARGEST_BODY_BYTES = 1024 * 1024;
/** Deepest nesting of nodes, the document itself being 0. */
export const DEEPEST_NODE = 30;

/**
 * Turns untrusted JSON into a body, or says what is wrong with it. Unknown nodes, marks and attributes, addresses
 * that are not allowed, nesting deeper than 30 and more than 1 MB are refused; what is accepted comes back
 * normalised (defaults left out, neighbouring texts joined, marks in the schema's order, control characters removed).
 * @param field name of the input the issues belong to
 */
export function parseRichText(json: unknown, field = "body"): Result<RichText> {
  const issue = (code: string, message: string): Issue => ({ code, field, message });
  if (tooDeep(json)) return failed(issue("rich-text.depth", "正文的层次太多，请减少列表和引用的嵌套。"));
  if (bytesOf(json) > LARGEST_BODY_BYTES)
    return failed(issue("rich-text.size", "正文超过 1 MB，请把大段内容改为附件。"));
  const inspection = new Inspection(field);
  const root = inspection.node(json);
  if (inspection.issues.length > 0) return failed(...inspection.issues);
  if (root?.type !== "doc") return failed(issue("rich-text.shape", "正文的格式无法识别，请刷新页面后重试。"));
  const tables = tableIssues(root, field);
  if (tables.length > 0) return failed(...tables);
  try {
    // An empty document is what a cleared editor sends; the schema wants one paragraph.
    const node = Node.fromJSON(richTextSchema, { ...root, content: root.content ?? [{ type: "paragraph" }] });
    const sorted = withSortedMarks(node);
    sorted.check();
    return ok(compactNode(sorted.toJSON()) as RichText);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed(
      issue("rich-text.structure", "正文的结构不完整（例如列表或表格缺少内容），请刷新页面后重试。"),
    );
  }
}

/** The same for the text of a form field that holds the JSON. */
export function parseRichTextField(text: unknown, field = "body"): Result<RichText> {
  const unreadable: Issue = {
    code: "rich-text.shape",
    field,
    message: "正文的格式无法识别，请刷新页面后重试。",
  };
  if (typeof text !== "string") return failed(unreadable);
  // Twice the limit: the text may carry defaults that parsing takes away, but nothing vast is read at all.
  if (text.length > 2 * LARGEST_BODY_BYTES)
    return failed({ code: "rich-text.size", field, message: "正文超过 1 MB，请把大段内容改为附件。" });
  try {
    return parseRichText(JSON.parse(text), field);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(unreadable);
  }
}

/** Without recursion, since the depth is what is not yet known. Each node is two levels of JSON: object and list. */
function tooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * DEEPEST_NODE + 4) return true;
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

function bytesOf(json: unknown): number {
  const text = JSON.stringify(json);
  return text === undefined ? 0 : new TextEncoder().encode(text).length;
}

function withSortedMarks(node: Node): Node {
  const marks = node.marks.reduce((set, mark) => mark.addToSet(set), Mark.none);
  if (node.isText) return richTextSchema.text(node.text ?? "", marks);
  const children: Node[] = [];
  node.forEach((child) => {
    children.push(withSortedMarks(child));
  });
  return node.type.create(node.attrs, children, marks);
}
