import { describe, expect, it } from "vitest";
import { canonicalRichText } from "./canonical";
import type { RichText, RichTextNode } from "./rich-text";

const doc = (...content: RichTextNode[]): RichText => ({ type: "doc", content });
const base = doc({
  type: "paragraph",
  content: [{ type: "text", text: "甲乙", marks: [{ type: "bold" }, { type: "italic" }] }],
});

describe("canonicalRichText", () => {
  const equal: [string, RichText][] = [
    [
      "keys in another order",
      JSON.parse(
        '{"content":[{"content":[{"text":"甲乙","marks":[{"type":"bold"},{"type":"italic"}],"type":"text"}],"type":"paragraph"}],"type":"doc"}',
      ),
    ],
    [
      "default attributes spelt out",
      doc({ type: "paragraph", attrs: { textAlign: null }, content: base.content[0]?.content }),
    ],
    [
      "marks in another order",
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "甲乙", marks: [{ type: "italic" }, { type: "bold" }] }],
      }),
    ],
    [
      "a text cut in two",
      doc({
        type: "paragraph",
        content: ["甲", "乙"].map((text) => ({
          type: "text",
          text,
          marks: [{ type: "bold" }, { type: "italic" }],
        })),
      }),
    ],
  ];
  it.each(equal)("is the same for %s", (_, other) => {
    expect(canonicalRichText(other)).toBe(canonicalRichText(base));
  });

  const different: [string, RichText][] = [
    [
      "another word",
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "甲丙", marks: [{ type: "bold" }, { type: "italic" }] }],
      }),
    ],
    [
      "a mark less",
      doc({ type: "paragraph", content: [{ type: "text", text: "甲乙", marks: [{ type: "bold" }] }] }),
    ],
    [
      "an alignment",
      doc({ type: "paragraph", attrs: { textAlign: "center" }, content: base.content[0]?.content }),
    ],
    ["another kind of block", doc({ type: "heading", content: base.content[0]?.content })],
    ["an empty paragraph more", doc(...base.content, { type: "paragraph" })],
  ];
  it.each(different)("differs for %s", (_, other) => {
    expect(canonicalRichText(other)).not.toBe(canonicalRichText(base));
  });

  it("is plain JSON with sorted keys", () => {
    expect(
      canonicalRichText(
        doc({
          type: "heading",
          attrs: { textAlign: "center", level: 3 },
          content: [{ type: "text", text: "甲" }],
        }),
      ),
    ).toBe(
      '{"content":[{"attrs":{"level":3,"textAlign":"center"},"content":[{"text":"甲","type":"text"}],"type":"heading"}],"type":"doc"}',
    );
  });
});
