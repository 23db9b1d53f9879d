import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { footnotesOf, headingsOf } from "@/lib/rich-text/plain-text";
import type { RichText as Body, RichTextNode } from "@/lib/rich-text/rich-text";
import { RichTextView } from "./rich-text";

const t = (text: string, ...marks: RichTextNode["marks"] & object): RichTextNode => ({
  type: "text",
  text,
  marks,
});
const p = (...content: RichTextNode[]): RichTextNode => ({ type: "paragraph", content });
const doc = (...content: RichTextNode[]): Body => ({ type: "doc", content });
const link = (href: string) => ({ type: "link", attrs: { href } });
const cell = (
  type: "th" | "td",
  text: string,
  attrs: RichTextNode["attrs"] = {},
  ...more: RichTextNode[]
): RichTextNode => ({
  type: type === "th" ? "tableHeader" : "tableCell",
  attrs,
  content: [p(t(text)), ...more],
});
const row = (...content: RichTextNode[]): RichTextNode => ({ type: "tableRow", content });
const table = (attrs: RichTextNode["attrs"], ...content: RichTextNode[]): Body =>
  doc({ type: "table", attrs, content });

const html = (body: Body, more: object = {}) =>
  renderToStaticMarkup(<RichTextView doc={body} {...more} />).replace(
    /^<div class="rich-text">|<\/div>$/g,
    "",
  );

afterEach(() => vi.unstubAllEnvs());

describe("RichTextView", () => {
  const cases: [string, Body, string][] = [
    ["a paragraph", doc(p(t("甲 & <b>"))), "<p>甲 &amp; &lt;b&gt;</p>"],
    [
      "alignment as a class",
      doc({ ...p(t("甲")), attrs: { textAlign: "right" } }),
      '<p class="rich-text-align-right">甲</p>',
    ],
    [
      "headings with anchors",
      doc(
        { type: "heading", content: [t("甲")] },
        { type: "heading", attrs: { level: 4 }, content: [t("乙")] },
      ),
      '<h2 id="section-1">甲</h2><h4 id="section-2">乙</h4>',
    ],
    [
      "marks",
      doc(p(t("甲", { type: "bold" }, { type: "italic" }), t("2", { type: "superscript" }))),
      "<p><strong><em>甲</em></strong><sup>2</sup></p>",
    ],
    ["a break", doc(p(t("甲"), { type: "hardBreak" }, t("乙"))), "<p>甲<br/>乙</p>"],
    [
      "one link for neighbours with one address",
      doc(p(t("甲", link("/a")), t("乙", link("/a"), { type: "bold" }))),
      '<p><a href="/a">甲<strong>乙</strong></a></p>',
    ],
    [
      "a tight list, with its start",
      doc({
        type: "orderedList",
        attrs: { start: 3 },
        content: [{ type: "listItem", content: [p(t("甲"))] }],
      }),
      '<ol start="3"><li>甲</li></ol>',
    ],
    [
      "an item of two paragraphs",
      doc({ type: "bulletList", content: [{ type: "listItem", content: [p(t("甲")), p(t("乙"))] }] }),
      "<ul><li><p>甲</p><p>乙</p></li></ul>",
    ],
    [
      "a list in a list",
      doc({
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              p(t("甲")),
              { type: "bulletList", content: [{ type: "listItem", content: [p(t("乙"))] }] },
            ],
          },
        ],
      }),
      "<ul><li>甲<ul><li>乙</li></ul></li></ul>",
    ],
    [
      "a quotation and a rule",
      doc({ type: "blockquote", content: [p(t("甲"))] }, { type: "horizontalRule" }),
      "<blockquote><p>甲</p></blockquote><hr/>",
    ],
    [
      "a picture",
      doc({ type: "image", attrs: { src: "/files/a/b.png", alt: "会场", caption: "图1" } }),
      '<figure class="rich-text-image"><img src="/files/a/b.png" alt="会场" loading="lazy" decoding="async"/><figcaption>图1</figcaption></figure>',
    ],
    [
      "a decorative picture has an empty alternative",
      doc({ type: "image", attrs: { src: "/files/a/b.png", alt: "花边", decorative: true } }),
      '<figure class="rich-text-image"><img src="/files/a/b.png" alt="" loading="lazy" decoding="async"/></figure>',
    ],
    [
      "a link to another site says so",
      doc(p(t("甲", link("https://www.gov.cn/")))),
      '<p><a href="https://www.gov.cn/" rel="noopener" class="rich-text-external">甲<span class="rich-text-external-hint">（站外链接）</span></a></p>',
    ],
  ];
  it.each(cases)("%s", (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it("does not mark links to its own host", () => {
    expect(
      html(doc(p(t("甲", link("https://rsj.example.gov.cn/a")))), { ownHosts: ["rsj.example.gov.cn"] }),
    ).toBe('<p><a href="https://rsj.example.gov.cn/a">甲</a></p>');
  });

  it("completes its own addresses when deployed in a folder", () => {
    vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/zfxxgk");
    expect(
      html(doc(p(t("甲", link("/guide"))), { type: "image", attrs: { src: "/files/a/b.png" } })),
    ).toMatch(/href="\/zfxxgk\/guide".*src="\/zfxxgk\/files\/a\/b\.png"/);
  });

  it("shows a picture not stored yet only where its address is known", () => {
    const body = doc({ type: "image", attrs: { src: "attachment:image-1" } });
    expect(html(body)).toBe("");
    expect(html(body, { imageAddress: (reference: string) => `/files/x/${reference}.png` })).toContain(
      'src="/files/x/image-1.png"',
    );
  });

  it("numbers footnotes through the text and links them both ways", () => {
    const note = (text: string): RichTextNode => ({ type: "footnote", attrs: { text } });
    const body = doc(p(t("甲"), note("一")), {
      type: "bulletList",
      content: [{ type: "listItem", content: [p(t("乙"), note("二 <i>"))] }],
    });
    const markup = html(body, { idPrefix: "x-" });
    for (const { number, text } of footnotesOf(body)) {
      expect(markup).toContain(`id="x-footnote-call-${number}" href="#x-footnote-${number}"`);
      expect(markup).toContain(
        `<li id="x-footnote-${number}">${text.replace("<i>", "&lt;i&gt;")} <a href="#x-footnote-call-${number}"`,
      );
    }
    expect(markup.match(/doc-endnotes/g)).toHaveLength(1);
  });

  it("gives headings the anchors that headingsOf names, also inside quotations", () => {
    const body = doc(
      { type: "blockquote", content: [{ type: "heading", content: [t("甲")] }] },
      { type: "heading", content: [t("乙")] },
    );
    for (const { id, text } of headingsOf(body)) expect(html(body)).toContain(`<h2 id="${id}">${text}</h2>`);
  });

  it("shows nothing of a node that is not in the schema", () => {
    expect(
      html(
        doc(
          { type: "iframe", attrs: { src: "https://evil.example" } },
          p({ type: "widget" }, t("甲", { type: "onclick" })),
        ),
      ),
    ).toBe("<p>甲</p>");
  });
});

describe("tables", () => {
  it("have a caption, a head with column headers and row headers in the body", () => {
    const body = table(
      { caption: "表1" },
      row(cell("th", "指标"), cell("th", "数")),
      row(cell("th", "甲", { scope: "row" }), cell("td", "1")),
    );
    expect(html(body)).toBe(
      '<section class="rich-text-table" tabindex="0" aria-labelledby="table-1"><table><caption id="table-1">表1</caption>' +
        '<thead><tr><th scope="col">指标</th><th scope="col">数</th></tr></thead><tbody><tr><th scope="row">甲</th><td>1</td></tr></tbody></table></section>',
    );
  });
  it("keep merged cells and a head of two rows", () => {
    const body = table(
      {},
      row(cell("th", "指标", { rowspan: 2 }), cell("th", "数", { colspan: 2 })),
      row(cell("th", "本年"), cell("th", "累计")),
      row(cell("td", "甲"), cell("td", "1"), cell("td", "2")),
    );
    expect(html(body)).toContain(
      '<thead><tr><th scope="col" rowSpan="2">指标</th><th scope="col" colSpan="2">数</th></tr><tr><th scope="col">本年</th><th scope="col">累计</th></tr></thead>',
    );
  });
  const headless: [string, Body][] = [
    [
      "a header cell reaches into the body",
      table({}, row(cell("th", "甲", { rowspan: 2 }), cell("th", "乙")), row(cell("td", "1"))),
    ],
    ["every row is a header row", table({}, row(cell("th", "甲")), row(cell("th", "乙")))],
    [
      "the first row is headed from its side",
      table({}, row(cell("th", "甲", { scope: "row" })), row(cell("td", "1"))),
    ],
    ["there are no header cells", table({}, row(cell("td", "1")), row(cell("td", "2")))],
  ];
  it.each(headless)("have no head when %s", (_, body) => {
    expect(html(body)).not.toContain("<thead>");
  });
  it("have a name without a caption too", () => {
    expect(html(table({}, row(cell("td", "1"))))).toContain('aria-label="表格 1"');
  });
  it("keep lists in cells and the alignment of their paragraph", () => {
    const list: RichTextNode = { type: "bulletList", content: [{ type: "listItem", content: [p(t("乙"))] }] };
    const body = table(
      {},
      row({ type: "tableCell", content: [{ ...p(t("甲")), attrs: { textAlign: "center" } }, list] }),
    );
    expect(html(body)).toContain('<td class="rich-text-align-center">甲<ul><li>乙</li></ul></td>');
  });
});

it("writes no style attribute, whatever the body", () => {
  expect(html(table({ caption: "a" }, row(cell("th", "甲", { colspan: 3 }))))).not.toContain("style=");
});
