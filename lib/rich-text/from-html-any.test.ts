import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { richTextFromHtml } from "./from-html";
import { parseRichText } from "./parse";
import { footnotesOf, imagesOf, linksOf, plainText, tablesOf } from "./plain-text";
import { sketchOfHtml as cleaned } from "./sketch";

describe("what is dropped is said", () => {
  const said: [string, string, string[]][] = [
    [
      "a remote picture",
      "<p>甲</p><img src='https://a.cn/x/t.png'>",
      ["图片“t.png”（来自其他网站，未导入，请上传为附件后插入）"],
    ],
    [
      "a picture in the text itself",
      "<p>甲</p><img alt=会场 src='data:image/png;base64,AAAA'>",
      ["图片“会场”（图片数据夹在网页文字里，未导入，请上传为附件后插入）"],
    ],
    [
      "a picture of the author's computer",
      "<p>甲</p><img src='file:///C:/x/clip_image001.png'>",
      ["图片“clip_image001.png”（在您的电脑上，未导入，请上传为附件后插入）"],
    ],
    [
      "a video and a frame, once each",
      "<p>甲</p><iframe src=x></iframe><iframe src=y></iframe><video src=z></video>",
      ["内嵌网页（正文不支持，请改为链接或附件）", "视频（正文不支持，请改为链接或附件）"],
    ],
    [
      "hidden text",
      "<p>甲<span style='mso-hide:all'>秘</span><span style='display:none'>密</span></p>",
      ["隐藏文字"],
    ],
    ["deleted text", "<p>甲<del>旧</del><ins>新</ins></p>", ["标记为删除的修订文字"]],
    [
      "comments",
      "<p>甲<a class=msocomanchor href='#_msocom_1'>[a1]</a></p><div style='mso-element:comment-list'>批注</div>",
      ["批注"],
    ],
    [
      "an address that is not allowed",
      "<a href='ftp://a.cn/b'>下载</a>",
      ["链接“下载”的地址（不能使用，文字已保留）"],
    ],
    ["nothing for scripts and styles", "<script>x</script><style>y</style><p>甲</p>", []],
  ];
  it.each(said)("%s", (_, html, dropped) => {
    const result = richTextFromHtml(html);
    expect(result.dropped).toEqual(dropped);
    expect(plainText(result.doc)).not.toMatch(/秘|密|旧|批注|a1/);
  });
});

describe("what this software renders itself comes back", () => {
  it("keeps pictures of this site with caption and decoration", () => {
    const html =
      '<img src="/files/a1/图.png" alt="会场" data-caption="图1"><img src="/files/a1/b.png" data-decorative>';
    expect(imagesOf(richTextFromHtml(html).doc)).toEqual([
      { block: 0, src: "/files/a1/图.png", alt: "会场", caption: "图1", decorative: false },
      { block: 1, src: "/files/a1/b.png", alt: "", caption: "", decorative: true },
    ]);
  });
});

describe("any HTML at all", () => {
  const tag = fc.constantFrom(
    "p",
    "div",
    "span",
    "b",
    "h1",
    "h4",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "blockquote",
    "a",
    "sup",
    "br",
    "img",
    "hr",
    "center",
    "font",
    "caption",
  );
  const attribute = fc.constantFrom(
    "",
    " colspan=3",
    " rowspan=0",
    " rowspan=7",
    " href=javascript:x",
    " href=/x",
    " src=/files/a/b.png",
    " align=center",
    ' style="mso-list:l0 level2 lfo1"',
    ' style="font-weight:bold"',
    " start=-4",
    " data-footnote=甲",
  );
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom("甲乙", " ", "&nbsp;", "x\n", "<!-- -->", "一、"),
  );
  it("gives a body that the server accepts as it is", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { doc } = richTextFromHtml(pieces.join(""));
        expect(parseRichText(doc)).toEqual({ ok: true, value: doc });
      }),
      { numRuns: 500 },
    );
  });
  it("is read in good time, however deep or wide it nests", () => {
    for (const html of [
      "<div>".repeat(50_000),
      "<ul><li>".repeat(20_000),
      "<table><tr><td>".repeat(3_000),
      "<b>".repeat(20_000),
      "<blockquote>".repeat(20_000),
    ])
      expect(cleaned(`${html}甲`).join("")).toContain("甲");
    expect(linksOf(richTextFromHtml(`<a href=/x>${"<i>".repeat(5000)}甲</a>`).doc)).toHaveLength(1);
    expect(
      tablesOf(richTextFromHtml(`<table>${"<tr><td colspan=1000 rowspan=1000>1".repeat(300)}</table>`).doc),
    ).toHaveLength(0);
  });
  it("keeps two footnotes apart that share a mark", () => {
    expect(
      footnotesOf(
        richTextFromHtml("<p>甲<sup data-footnote=一></sup>乙<sup data-footnote=二></sup></p>").doc,
      ).map(({ text }) => text),
    ).toEqual(["一", "二"]);
  });
});
