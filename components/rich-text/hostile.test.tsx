import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { richTextFromHtml } from "@/lib/rich-text/from-html";
import { type HtmlElement, type HtmlNode, isElement } from "@/lib/rich-text/html/html-tree";
import { parseHtml } from "@/lib/rich-text/html/parse-html";
import { parseRichText } from "@/lib/rich-text/parse";
import type { RichText } from "@/lib/rich-text/rich-text";
import { RichTextView } from "./rich-text";

const TAGS = new Set(
  "html head body div p h2 h3 h4 ul ol li blockquote hr br section table caption thead tbody tr th td figure figcaption img a strong em u s sup sub span".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "id class href rel src alt loading decoding scope colspan rowspan start tabindex role aria-label aria-labelledby".split(
    " ",
  ),
);
const ADDRESS = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/;

/** Everything in the finished HTML that the renderer never means to write. */
function strangersIn(doc: RichText): string[] {
  const found: string[] = [];
  const walk = (node: HtmlNode) => {
    if (!isElement(node)) return;
    found.push(...strangersOf(node));
    node.children.forEach(walk);
  };
  parseHtml(renderToStaticMarkup(<RichTextView doc={doc} />)).forEach(walk);
  return found;
}

function strangersOf({ tag, attrs }: HtmlElement): string[] {
  const strange = Object.keys(attrs).filter((name) => !ATTRIBUTES.has(name));
  const addresses = [attrs.href, attrs.src].filter((value) => value !== undefined && !ADDRESS.test(value));
  return [...(TAGS.has(tag) ? [] : [tag]), ...strange, ...addresses.map(String)];
}

const X = "alert(document.domain)";
const html = [
  `<script>${X}</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${X}</scr</script>ipt>`,
  `<script/x>${X}</script >`,
  `<svg onload=${X}>`,
  `<svg><script>${X}</script></svg>`,
  `<svg><a xlink:href="javascript:${X}"><text>甲</text></a></svg>`,
  `<svg><animate attributeName=href values="javascript:${X}" /></svg>`,
  `<svg><foreignObject><img src=x onerror=${X}></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${X}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${X}>`,
  `<math href="javascript:${X}">甲</math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${X}></annotation-xml></math>`,
  `<img src=x onerror=${X}>`,
  `<img src="javascript:${X}">`,
  `<img src=/files/a/b.png onload=${X} style="background:url(javascript:${X})">`,
  `<img src="/files/a/b.png" alt='"><script>${X}</script>'>`,
  `<img src="/files/a/b.png&quot; onerror=&quot;${X}">`,
  `<img src="data:image/svg+xml;base64,PHN2Zz4=">`,
  `<img srcset="x 1x, javascript:${X} 2x" src=/files/a/b.png>`,
  `<image src=x onerror=${X}>`,
  `<img src=\`x\` onerror=${X}>`,
  `<a href="javascript:${X}">甲</a>`,
  `<a href="JaVaScRiPt:${X}">甲</a>`,
  `<a href=" javascript:${X}">甲</a>`,
  `<a href="java&#x09;script:${X}">甲</a>`,
  `<a href="java&NewLine;script&colon;${X}">甲</a>`,
  `<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${X}">甲</a>`,
  `<a href="\u0001javascript:${X}">甲</a>`,
  `<a href="javascript&#58;${X}">甲</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD4=">甲</a>`,
  `<a href="vbscript:msgbox(1)">甲</a>`,
  `<a href="//evil.example">甲</a>`,
  `<a href="/\\evil.example">甲</a>`,
  `<a href="\\\\evil.example">甲</a>`,
  `<a href="https://www.gov.cn@evil.example">甲</a>`,
  `<a href="/x" onclick=${X} onfocus=${X} autofocus tabindex=1>甲</a>`,
  `<a href='/x"onmouseover="${X}'>甲</a>`,
  `<a href="/x" target=_blank ping=//evil.example>甲</a>`,
  `<area href="javascript:${X}"><map><area href=/x></map>`,
  `<base href="//evil.example/"><a href="/x">甲</a>`,
  `<meta http-equiv=refresh content="0;url=javascript:${X}">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<style>@import "//evil.example/x.css";</style>`,
  `<style></style><img src=x onerror=${X}></style>`,
  `<p style="background:url(javascript:${X})">甲</p>`,
  `<p style="position:fixed;inset:0;z-index:9999">甲</p>`,
  `<div style="width:expression(${X})">甲</div>`,
  `<iframe src="javascript:${X}"></iframe>`,
  `<iframe srcdoc="<script>${X}</script>"></iframe>`,
  `<object data="javascript:${X}"></object>`,
  `<embed src="javascript:${X}">`,
  `<video><source onerror=${X}></video>`,
  `<audio src=x onerror=${X}>`,
  `<form action="javascript:${X}"><button>甲</button></form>`,
  `<form><button formaction="javascript:${X}">甲</button></form>`,
  `<input autofocus onfocus=${X}>`,
  `<isindex action="javascript:${X}" type=submit>`,
  `<body onload=${X}>甲`,
  `<details open ontoggle=${X}><summary>甲</summary></details>`,
  `<marquee onstart=${X}>甲</marquee>`,
  `<keygen autofocus onfocus=${X}>`,
  `<select autofocus onfocus=${X}><option><script>${X}</script></select>`,
  `<textarea><img src=x onerror=${X}></textarea>`,
  `<noscript><p title="</noscript><img src=x onerror=${X}>">`,
  `<template><script>${X}</script></template>`,
  `<xmp><script>${X}</script></xmp>`,
  `<plaintext><script>${X}</script>`,
  `<title><img src=x onerror=${X}></title>`,
  `<!--><img src=x onerror=${X}>-->`,
  `<![CDATA[><img src=x onerror=${X}>]]>`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${X}</x:script>`,
  `<table background="javascript:${X}"><tr><td background="javascript:${X}">甲<td onclick=${X}>乙</table>`,
  `<table><caption onclick=${X}><script>${X}</script>&lt;img src=x onerror=${X}&gt;</caption><tr><th onclick=${X} scope="javascript:">甲<td>乙</table>`,
  `<table><tr><td colspan="1 onclick=${X}">甲<td rowspan='2"><script>'>乙</table>`,
  `<sup data-footnote='<img src=x onerror=${X}>'>注</sup>`,
  `<a href=#n id=c>[1]</a><p id=n><a href=#c>[1]</a><img src=x onerror=${X}><script>${X}</script></p>`,
  `<p class="x' onclick='${X}" id="constructor" name="__proto__">甲</p>`,
  `<form id=x><input name=attributes><input name=nodeName></form><p>甲</p>`,
  `<ol type="javascript:${X}" start="1 onclick=${X}"><li value="${X}">甲</ol>`,
  `<h1 onmouseover=${X} style="mso-outline-level:1;x:expression(${X})">甲</h1>`,
  `<custom-element onclick=${X}>甲</custom-element>`,
  `<p data-pm-slice="0 0 []" contenteditable onbeforeinput=${X}>甲</p>`,
  `<p>&lt;script&gt;${X}&lt;/script&gt;</p>`,
  `\u003cscript\u003e${X}\u003c/script\u003e`,
  `<p>甲\u2028<img/src/onerror=${X}></p>`,
];

describe("hostile HTML through import, parser and page", () => {
  it("is tried in more than sixty ways", () => {
    expect(new Set(html).size).toBeGreaterThanOrEqual(60);
  });
  it.each(html)("%s", (source) => {
    const parsed = parseRichText(richTextFromHtml(source).doc);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(strangersIn(parsed.value)).toEqual([]);
  });
});

/** A link as the check would meet it if a refusal were forgotten: shown to find things, so that the tests above can fail. */
it("the check finds what it looks for", () => {
  const found = [
    `<script></script>`,
    `<p onclick=x>`,
    `<p style=x>`,
    `<a href="javascript:x">甲</a>`,
    `<img src="//a.cn/x">`,
  ].flatMap((source) =>
    parseHtml(source).flatMap((root) => (isElement(root) ? all(root).flatMap(strangersOf) : [])),
  );
  expect(found).toEqual(["script", "onclick", "style", "javascript:x", "//a.cn/x"]);
});

function all(element: HtmlElement): HtmlElement[] {
  return [element, ...element.children.filter(isElement).flatMap(all)];
}

describe("hostile JSON is refused, and harmless even if it were shown", () => {
  const text = (attrs: object) => ({
    type: "paragraph",
    content: [{ type: "text", text: "甲", marks: [{ type: "link", attrs }] }],
  });
  const bodies: [string, unknown][] = [
    ["a script node", { type: "script", content: [{ type: "text", text: X }] }],
    ["a raw HTML node", { type: "html", attrs: { html: `<script>${X}</script>` } }],
    ["a javascript link", text({ href: `javascript:${X}` })],
    ["a link with a handler", text({ href: "/a", onclick: X })],
    ["a protocol-relative link", text({ href: "//evil.example" })],
    ["an image from elsewhere", { type: "image", attrs: { src: "https://evil.example/pixel.png" } }],
    ["an image with a handler", { type: "image", attrs: { src: "/files/a/b.png", onerror: X } }],
    ["an image as SVG data", { type: "image", attrs: { src: "data:image/svg+xml,<svg onload=1>" } }],
    [
      "an alignment that closes the attribute",
      { type: "paragraph", attrs: { textAlign: `x" onclick="${X}` } },
    ],
    ["a heading level that is a tag", { type: "heading", attrs: { level: "2><script>" } }],
    [
      "dangerouslySetInnerHTML as an attribute",
      { type: "paragraph", attrs: { dangerouslySetInnerHTML: { __html: X } } },
    ],
    [
      "a mark named like an object method",
      { type: "paragraph", content: [{ type: "text", text: "甲", marks: [{ type: "toString" }] }] },
    ],
    [
      "a start number that is markup",
      {
        type: "orderedList",
        attrs: { start: `1" onclick="${X}` },
        content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
      },
    ],
    [
      "a React element in the place of a text",
      { type: "paragraph", content: [{ type: "text", text: { $$typeof: "react.element", type: "script" } }] },
    ],
  ];
  it.each(bodies)("%s", (_, block) => {
    const body = { type: "doc", content: [block] };
    expect(parseRichText(body).ok).toBe(false);
    if (typeof JSON.parse(JSON.stringify(block)).content?.[0]?.text !== "object")
      expect(strangersIn(body as RichText)).toEqual([]);
  });
});
