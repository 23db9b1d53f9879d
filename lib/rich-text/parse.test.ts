import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRichText, parseRichTextField } from "./parse";
import type { RichTextNode } from "./rich-text";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const p = (...content: unknown[]) => ({ type: "paragraph", content });
const t = (text: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: "text", marks, text } : { type: "text", text };
const link = (href: unknown) => doc(p(t("点此", { type: "link", attrs: { href } })));
const image = (src: unknown) => doc({ type: "image", attrs: { src } });
const cell = (attrs: object, text = "甲") => ({ type: "tableCell", attrs, content: [p(t(text))] });
const table = (...rows: unknown[][]) =>
  doc({ type: "table", content: rows.map((content) => ({ type: "tableRow", content })) });

function codes(json: unknown): string[] {
  const result = parseRichText(json);
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

describe("parseRichText accepts", () => {
  const accepted: [string, unknown][] = [
    ["a paragraph", doc(p(t("一、总体情况")))],
    [
      "every heading level of the body",
      doc(...[2, 3, 4].map((level) => ({ type: "heading", attrs: { level } }))),
    ],
    ["an https link", link("https://www.gov.cn/zhengce/?a=1#b")],
    ["a mailto link", link("mailto:renshe@example.gov.cn?subject=%E5%92%A8")],
    ["a tel link", link("tel:0598-1234567")],
    ["a link of this site", link("/disclosure/guide")],
    ["a picture of this site", image("/files/abc123/tu-1.png")],
    ["a picture with a Chinese name", image("/files/abc123/图一.png")],
    ["a picture not stored yet", image("attachment:image-1")],
    ["a footnote", doc(p(t("甲"), { type: "footnote", attrs: { text: "见附件" } }))],
    ["merged cells", table([cell({ colspan: 2 })], [cell({}), cell({})])],
    ["a ragged table", table([cell({}), cell({})], [cell({})])],
    ["nested lists", doc({ type: "bulletList", content: [{ type: "listItem", content: [p(t("甲"))] }] })],
    ["an emptied editor", { type: "doc" }],
  ];
  it.each(accepted)("%s", (_, json) => {
    expect(parseRichText(json)).toMatchObject({ ok: true });
  });
});

describe("parseRichText refuses", () => {
  const refused: [string, unknown, string][] = [
    ["nothing", null, "rich-text.shape"],
    ["undefined", undefined, "rich-text.shape"],
    ["a text", "一、", "rich-text.shape"],
    ["a list", [], "rich-text.shape"],
    ["a fragment that is no document", p(t("甲")), "rich-text.shape"],
    ["a node of another editor", doc({ type: "iframe" }), "rich-text.node"],
    ["a code block", doc({ type: "codeBlock" }), "rich-text.node"],
    ["a node named like an object method", doc({ type: "constructor" }), "rich-text.node"],
    ["a node named __proto__", doc(JSON.parse('{"type":"__proto__"}')), "rich-text.node"],
    ["a mark of another editor", doc(p(t("甲", { type: "code" }))), "rich-text.mark"],
    ["a style attribute", doc({ type: "paragraph", attrs: { style: "x" } }), "rich-text.attribute"],
    ["an event attribute", doc({ type: "paragraph", attrs: { onclick: "x" } }), "rich-text.attribute"],
    [
      "an own __proto__ attribute",
      doc(JSON.parse('{"type":"paragraph","attrs":{"__proto__":{"a":1}}}')),
      "rich-text.attribute",
    ],
    [
      "an attribute that is an object",
      doc({ type: "paragraph", attrs: { textAlign: { a: 1 } } }),
      "rich-text.attribute",
    ],
    [
      "an alignment that does not exist",
      doc({ type: "paragraph", attrs: { textAlign: "start" } }),
      "rich-text.attribute",
    ],
    ["heading level 1", doc({ type: "heading", attrs: { level: 1 } }), "rich-text.attribute"],
    ["heading level 5", doc({ type: "heading", attrs: { level: 5 } }), "rich-text.attribute"],
    ["an unknown key beside type", doc({ type: "paragraph", html: "<b>" }), "rich-text.shape"],
    ["a text that is no text", doc(p({ type: "text", text: 1 })), "rich-text.shape"],
    ["a text node with children", doc(p({ type: "text", text: "甲", content: [] })), "rich-text.shape"],
    ["a text in a paragraph's own text key", doc({ type: "paragraph", text: "甲" }), "rich-text.shape"],
    ["marks that are no list", doc(p({ type: "text", text: "甲", marks: {} })), "rich-text.shape"],
    ["content that is no list", doc({ type: "paragraph", content: {} }), "rich-text.shape"],
    [
      "a link with a title",
      doc(p(t("甲", { type: "link", attrs: { href: "/a", title: "b" } }))),
      "rich-text.attribute",
    ],
    ["a link without address", doc(p(t("甲", { type: "link" }))), "rich-text.link"],
    ["an empty footnote", doc(p({ type: "footnote", attrs: { text: " " } })), "rich-text.footnote"],
    ["a footnote without text", doc(p({ type: "footnote" })), "rich-text.attribute"],
    ["an image without address", doc({ type: "image" }), "rich-text.image"],
    ["text directly in the document", doc(t("甲")), "rich-text.structure"],
    ["an empty list", doc({ type: "bulletList" }), "rich-text.structure"],
    ["a row outside a table", doc({ type: "tableRow", content: [cell({})] }), "rich-text.structure"],
    ["a table without cells", table([]), "rich-text.table"],
    [
      "a table in a table",
      table([{ type: "tableCell", content: [table([cell({})]).content[0]] }]),
      "rich-text.structure",
    ],
    [
      "merged cells over each other",
      table([cell({}), cell({ rowspan: 2 })], [cell({ colspan: 2 })]),
      "rich-text.table",
    ],
    ["a cell that hangs out of the table", table([cell({ rowspan: 3 })]), "rich-text.table"],
    ["a span of nothing", table([cell({ colspan: 0 })]), "rich-text.attribute"],
    ["a span of half a cell", table([cell({ colspan: 1.5 })]), "rich-text.attribute"],
    ["a span beyond reason", table([cell({ colspan: 101 })]), "rich-text.attribute"],
    [
      "spans that add up to a vast table",
      table(...Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => cell({ colspan: 100 })))),
      "rich-text.table",
    ],
    [
      "bold on a node that takes no marks from outside",
      { ...doc(p()), marks: [{ type: "strange" }] },
      "rich-text.mark",
    ],
    ["a body above 1 MB", doc(p(t("字".repeat(400_000)))), "rich-text.size"],
  ];
  it.each(refused)("%s", (_, json, code) => {
    expect(codes(json)).toContain(code);
  });

  const addresses = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://a.cn/x",
    "//evil.example/x",
    "/\\evil.example",
    "\\\\evil.example",
    "https:\\\\evil.example",
    "https://www.gov.cn@evil.example/",
    "https://u:p@evil.example/",
    "https://",
    "http:evil.example",
    "blob:https://a.cn/1",
    "about:blank",
    "relative/path",
    "#top",
    "",
    "mailto:a",
    "mailto:a@b@c",
    "tel:javascript",
    "https://a.cn/\u202egnp.exe",
    "https://a.cn/<b>",
    'https://a.cn/"x',
    "https://[bad/",
    `/${"a".repeat(2001)}`,
    1,
    null,
    {},
    ["/a"],
  ];
  it.each(addresses)("a link to %j", (href) => {
    expect(codes(link(href))).toContain("rich-text.link");
  });

  const sources = [
    "https://evil.example/a.png",
    "http://www.gov.cn/a.png",
    "//evil.example/a.png",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)",
    "/files/abc",
    "/files/abc/",
    "/files/../secret/a.png",
    "/files/abc/../../admin",
    "/files/abc/..",
    "/files/abc/%2e%2e",
    "/files/abc/a%2Fb.png",
    "/files/abc/a%5cb.png",
    "/files/abc/a.png?x=1",
    "/files/abc/a.png#x",
    "/files/abc/%",
    "/files/abc/a b.png",
    "/files/a.b/c.png",
    "/api/session",
    "attachment:",
    "attachment:a/b",
    "ATTACHMENT:a",
    "",
    null,
    1,
  ];
  it.each(sources)("a picture from %j", (src) => {
    expect(codes(image(src))).toContain("rich-text.image");
  });

  it("nesting deeper than 30 without reading it recursively", () => {
    let node: unknown = p();
    for (let depth = 0; depth < 40; depth++) node = { type: "blockquote", content: [node] };
    expect(codes(doc(node))).toEqual(["rich-text.depth"]);
    let abyss: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) abyss = [abyss];
    expect(codes(doc({ type: "paragraph", attrs: abyss }))).toEqual(["rich-text.depth"]);
  });

  it("a bad link with the number of its paragraph", () => {
    const result = parseRichText(
      doc(p(), p(t("甲", { type: "link", attrs: { href: "javascript:1" } }))),
      "text",
    );
    expect(result.ok ? null : result.issues[0]).toEqual({
      code: "rich-text.link",
      field: "text",
      message:
        "正文第 2 段：链接地址不能使用：只接受 http、https、mailto、tel 地址，或者以 / 开头的本站地址。",
    });
  });
});

describe("parseRichText normalises", () => {
  const value = (json: unknown) => {
    const result = parseRichText(json);
    return result.ok ? result.value.content : result.issues;
  };
  const cases: [string, unknown, unknown[]][] = [
    [
      "default attributes are left out",
      doc({ type: "paragraph", attrs: { textAlign: null }, content: [] }),
      [{ type: "paragraph" }],
    ],
    ["equal neighbours are joined", doc(p(t("甲"), t("乙"))), [p(t("甲乙"))]],
    [
      "marks stand in one order and once",
      doc(p(t("甲", { type: "italic" }, { type: "bold" }, { type: "italic" }))),
      [p(t("甲", { type: "bold" }, { type: "italic" }))],
    ],
    [
      "control characters, direction marks and half characters go",
      doc(p(t("甲\u0000乙\u202e丙\ud800丁"))),
      [p(t("甲乙丙丁"))],
    ],
    ["line breaks inside a text become spaces", doc(p(t("甲\r\n乙"))), [p(t("甲 乙"))]],
    ["empty texts go", doc(p(t(""), t("甲"))), [p(t("甲"))]],
    ["an emptied editor is one empty paragraph", doc(), [{ type: "paragraph" }]],
    [
      "the text of a footnote is cleaned too",
      doc(p({ type: "footnote", attrs: { text: "见\u0000附件" } })),
      [p({ type: "footnote", attrs: { text: "见附件" } })],
    ],
  ];
  it.each(cases)("%s", (_, json, expected) => {
    expect(value(json)).toEqual(expected);
  });

  it("what it returns is accepted again unchanged", () => {
    const text = fc.string({ unit: "binary", minLength: 0, maxLength: 20 });
    const marks = fc.uniqueArray(fc.constantFrom("bold", "italic", "underline", "strike", "superscript"), {
      maxLength: 3,
    });
    const inline = fc
      .record({ text, marks })
      .map(
        (one): RichTextNode => ({ type: "text", text: one.text, marks: one.marks.map((type) => ({ type })) }),
      );
    const bodies = fc.array(
      fc.array(inline, { maxLength: 5 }).map((content) => p(...content)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(bodies, (content) => {
        const once = parseRichText(doc(...content));
        if (!once.ok) throw new Error(JSON.stringify(once.issues));
        expect(parseRichText(once.value)).toEqual(once);
      }),
    );
  });

  it("never throws, whatever JSON comes", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseRichText(json).ok === "boolean"));
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseRichText(doc(json)).ok === "boolean"));
  });
});

describe("parseRichTextField", () => {
  it.each([
    ["not JSON", "{"],
    ["a file", new Blob()],
    ["nothing", undefined],
    ["an empty field", ""],
  ])("refuses %s with a sentence", (_, text) => {
    expect(parseRichTextField(text)).toEqual({
      ok: false,
      issues: [{ code: "rich-text.shape", field: "body", message: "正文的格式无法识别，请刷新页面后重试。" }],
    });
  });
  it("reads the JSON text of a form", () => {
    expect(parseRichTextField(JSON.stringify(doc(p(t("甲")))))).toEqual({ ok: true, value: doc(p(t("甲"))) });
  });
});
