import type { Issue } from "@/lib/issue";
import { AttributeRefused } from "./attribute-checks";
import { cleanText } from "./clean-text";
import type { RichTextAttribute, RichTextMark, RichTextNode } from "./rich-text";
import { richTextSchema } from "./schema";

type Json = { [key: string]: unknown };
type AttributeSpecs = {
  [name: string]: { default?: unknown; validate?: string | ((value: unknown) => void) };
};

const NODE_KEYS = ["type", "attrs", "content", "marks", "text"];
const MOST_ISSUES = 20;

/**
 * Walks untrusted JSON beside the schema and builds a clean copy out of what the schema knows; everything else
 * becomes an issue that names the block it stands in. Depth must have been limited before.
 */
export class Inspection {
  readonly issues: Issue[] = [];
  private block = 0;
  private readonly field: string;
  constructor(field: string) {
    this.field = field;
  }

  node(value: unknown, depth = 0, index = 0): RichTextNode | null {
    if (depth === 1) this.block = index;
    if (!isObject(value) || typeof value.type !== "string")
      return this.refuse("rich-text.shape", "有一处内容的格式无法识别");
    const type = Object.hasOwn(richTextSchema.nodes, value.type)
      ? richTextSchema.nodes[value.type]
      : undefined;
    if (!type) return this.refuse("rich-text.node", `有正文不支持的内容类型（${shown(value.type)}）`);
    const stranger = Object.keys(value).find((key) => !NODE_KEYS.includes(key));
    if (stranger !== undefined)
      return this.refuse("rich-text.shape", `有一处内容带有不认识的项目（${shown(stranger)}）`);
    if (type.isText) return this.text(value);
    if (value.text !== undefined) return this.refuse("rich-text.shape", "有一处文字放错了位置");
    const node: RichTextNode = { type: type.name };
    const attrs = this.attributes(value.attrs, type.spec.attrs ?? {});
    if (attrs) node.attrs = attrs;
    const marks = this.marks(value.marks);
    if (marks.length > 0) node.marks = marks;
    const content = this.children(value.content, depth);
    if (content.length > 0) node.content = content;
    return node;
  }

  private text(value: Json): RichTextNode | null {
    if (typeof value.text !== "string" || value.content !== undefined || value.attrs !== undefined)
      return this.refuse("rich-text.shape", "有一处文字的格式无法识别");
    const text = cleanText(value.text);
    const marks = this.marks(value.marks);
    if (text === "") return null;
    return marks.length > 0 ? { type: "text", marks, text } : { type: "text", text };
  }

  private children(value: unknown, depth: number): RichTextNode[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.refuse("rich-text.shape", "有一处内容的格式无法识别");
      return [];
    }
    return value.flatMap((child, index) => this.node(child, depth + 1, index) ?? []);
  }

  private marks(value: unknown): RichTextMark[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.refuse("rich-text.shape", "有一处文字的格式无法识别");
      return [];
    }
    return value.flatMap((mark) => this.mark(mark) ?? []);
  }

  private mark(value: unknown): RichTextMark | null {
    if (!isObject(value) || typeof value.type !== "string")
      return this.refuse("rich-text.shape", "有一处文字的格式无法识别");
    const type = Object.hasOwn(richTextSchema.marks, value.type)
      ? richTextSchema.marks[value.type]
      : undefined;
    if (!type) return this.refuse("rich-text.mark", `有正文不支持的文字格式（${shown(value.type)}）`);
    const stranger = Object.keys(value).find((key) => key !== "type" && key !== "attrs");
    if (stranger !== undefined)
      return this.refuse("rich-text.shape", `有一处文字格式带有不认识的项目（${shown(stranger)}）`);
    const attrs = this.attributes(value.attrs, type.spec.attrs ?? {});
    return attrs ? { type: type.name, attrs } : { type: type.name };
  }

  private attributes(
    value: unknown,
    specs: AttributeSpecs,
  ): { [name: string]: RichTextAttribute } | undefined {
    if (value !== undefined && value !== null && !isObject(value)) {
      this.refuse("rich-text.shape", "有一处内容的格式无法识别");
      return undefined;
    }
    const given = value ?? {};
    for (const name of Object.keys(given))
      if (!Object.hasOwn(specs, name))
        this.refuse("rich-text.attribute", `有一处内容带有不认识的属性（${shown(name)}）`);
    const kept: { [name: string]: RichTextAttribute } = {};
    for (const [name, spec] of Object.entries(specs)) {
      const found = Object.hasOwn(given, name) ? given[name] : spec.default;
      this.check(spec, found);
      if (Object.hasOwn(given, name))
        kept[name] = typeof found === "string" ? cleanText(found) : (found as RichTextAttribute);
    }
    return Object.keys(kept).length > 0 ? kept : undefined;
  }

  private check(spec: AttributeSpecs[string], value: unknown): void {
    // An attribute without a check would let any JSON through: the schema must give one to each.
    if (typeof spec.validate !== "function")
      throw new Error("every attribute of the schema needs a validate function");
    try {
      spec.validate(value);
    } catch (refusal) {
      if (!(refusal instanceof AttributeRefused)) throw refusal;
      this.refuse(refusal.code, refusal.message);
    }
  }

  private refuse(code: string, what: string): null {
    if (this.issues.length < MOST_ISSUES)
      this.issues.push({ code, field: this.field, message: `正文第 ${this.block + 1} 段：${what}。` });
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(name: string): string {
  return cleanText(name).slice(0, 30);
}
