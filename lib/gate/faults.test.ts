import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/finding";
import { sampleIdNumber } from "@/lib/personal-data/sample-numbers";
import { gateFindings } from "./check";
import { findingsThatStop } from "./decision";
import type { GateContext, GateDraft } from "./draft";
import { bodyOf, cleanDraft, heading, image, link, paragraph, publishContext, table } from "./sample-draft";

const ID = sampleIdNumber("35040319800101123");

function gate(draft: Partial<GateDraft> = {}, context: Partial<GateContext> = {}): Finding[] {
  return gateFindings({ ...cleanDraft, ...draft }, { ...publishContext, ...context });
}

const attachment = cleanDraft.attachments[0] as GateDraft["attachments"][0];
const withAttachment = (changes: Partial<typeof attachment>) => ({
  attachments: [{ ...attachment, ...changes }],
});

describe("one fault, one finding, that stops publication", () => {
  const faults: [string, string, Partial<GateDraft>, Partial<GateContext>?][] = [
    ["no title", "metadata.title", { title: " " }],
    ["no agency", "metadata.issuing-agency", { issuingAgency: "" }],
    ["no date of issue", "metadata.issued-on", { issuedOn: null, documentNumber: null }],
    ["no category", "metadata.category", { categoryId: null }, { categoryIsLeaf: null }],
    ["a category with subcategories", "metadata.category-not-lowest", {}, { categoryIsLeaf: false }],
    ["no source", "metadata.source", { source: "" }],
    ["no summary", "metadata.summary", { summary: "" }],
    ["a summary of 101 characters", "metadata.summary-length", { summary: "要".repeat(101) }],
    ["six keywords", "metadata.keywords", { keywords: ["一", "二", "三", "四", "五", "六"] }],
    ["no channel where the kind asks for one", "metadata.channels", { channels: [], required: ["channels"] }],
    ["an index number with a space", "metadata.index-number", { indexNumber: "11350421/2018 00001" }],
    [
      "an index number of another record",
      "metadata.index-number-taken",
      { indexNumber: "A1/2018-00001" },
      { indexNumberTaken: true },
    ],
    [
      "a document number in round brackets",
      "metadata.document-number",
      { documentNumber: "澄人社(2018)12号" },
    ],
    ["a date the calendar does not know", "dates.not-a-day", { expiresOn: "2019-02-29" }],
    ["issued tomorrow", "dates.issued-in-future", { issuedOn: "2018-03-01" }],
    ["published before it was issued", "dates.published-before-issued", { publishedOn: "2018-02-25" }],
    ["in force before it was issued", "dates.effective-before-issued", { effectiveOn: "2018-02-25" }],
    ["expired on the day it takes effect", "dates.expired-before-effective", { expiresOn: "2018-03-01" }],
    ["no disclosure attribute", "disclosure.mode", { disclosureMode: null }],
    [
      "disclosure on request",
      "disclosure.not-proactive",
      { disclosureMode: "on_request", disclosureReason: "条例第十六条" },
    ],
    ["no secrecy review", "secrecy.missing", { secrecyReview: null }],
    [
      "a secrecy review without basis",
      "secrecy.missing",
      { secrecyReview: { by: "李某", at: new Date(0), basis: " " } },
    ],
    ["later than the time limit", "disclosure.overdue", {}, { today: "2018-03-28" }],
    ["a correction without note", "edition.change-note", { editionNumber: 2, publishedOn: "2018-02-28" }],
    ["no text and no attachment", "body.empty", { body: bodyOf(paragraph(" ")), attachments: [] }],
    ["a picture without words", "image.alternative-text", { body: bodyOf(paragraph("见图。"), image({})) }],
    [
      "an empty table",
      "table.empty",
      {
        body: bodyOf(
          paragraph("见表。"),
          table([
            ["", ""],
            ["", ""],
          ]),
        ),
      },
    ],
    ["an id number in the text", "personal.id-number", { body: bodyOf(paragraph(`张某，身份证号${ID}`)) }],
    [
      "an id number inside an attachment",
      "personal.id-number",
      withAttachment({ checkedTexts: [{ place: "工作表“名单” B7", text: ID }] }),
    ],
    ["an attachment not yet checked", "attachment.unchecked", withAttachment({ checkedTexts: null })],
    ["an attachment of 0 bytes", "attachment.empty", withAttachment({ size: 0 })],
    ["an attachment named 附件1", "attachment.title", withAttachment({ title: "附件1" })],
    [
      "a hidden sheet",
      "hidden.sheet",
      withAttachment({
        hiddenData: [{ code: "hidden.sheet", place: "工作表“底稿”", message: "有隐藏的工作表。" }],
      }),
    ],
    [
      "a link to nothing",
      "link.missing",
      { body: bodyOf(paragraph(link("/disclosure/items/9", "培训办法"))) },
      { linkTargets: new Map([["/disclosure/items/9", "missing"]]) },
    ],
    [
      "a link to a withdrawn record",
      "link.withdrawn",
      { body: bodyOf(paragraph(link("/disclosure/items/9", "培训办法"))) },
      { linkTargets: new Map([["/disclosure/items/9", "withdrawn"]]) },
    ],
    [
      "a link into the office network",
      "link.unreachable",
      { body: bodyOf(paragraph(link("http://192.168.1.8/oa", "办公系统"))) },
    ],
    [
      "template code in the text",
      "text.template-residue",
      { body: bodyOf(paragraph("阅读 {{ pvCount }} 次")) },
    ],
  ];
  test.each(faults)("%s: %s", (_, code, draft, context) => {
    const findings = gate(draft, context);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findingsThatStop(findings, new Set())).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/。$/);
  });
});

describe("one fault that is only shown", () => {
  const faults: [string, string, Partial<GateDraft>, Partial<GateContext>?][] = [
    ["the short name of the agency", "metadata.issuing-agency-name", { issuingAgency: "澄溪县人社局" }],
    ["a summary that repeats the title", "metadata.summary-repeats-title", { summary: cleanDraft.title }],
    ["a summary without full stop", "metadata.summary-full-stop", { summary: "部署培训，明确对象" }],
    [
      "a document number of another year",
      "metadata.document-number-year",
      { documentNumber: "澄人社〔2017〕12号" },
    ],
    [
      "a skipped heading level",
      "body.heading-skipped",
      { body: bodyOf(heading(2, "一、总体"), heading(4, "细目"), paragraph("正文。")) },
    ],
    ["an empty heading", "body.heading-empty", { body: bodyOf(heading(2, ""), paragraph("正文。")) }],
    [
      "a paragraph of 801 characters",
      "body.long-paragraph",
      { body: bodyOf(paragraph(`${"培训就业服务".repeat(133)}到位。`)) },
    ],
    [
      "a table without header cells",
      "table.header",
      {
        body: bodyOf(
          paragraph("见表。"),
          table(
            [
              ["工种", "补贴"],
              ["电工", "800"],
            ],
            0,
          ),
        ),
      },
    ],
    [
      "an internal link nobody checked",
      "link.unchecked",
      { body: bodyOf(paragraph(link("/about", "关于本局"))) },
    ],
    [
      "a link called 点击这里",
      "link.text",
      { body: bodyOf(paragraph(link("https://www.example.gov.cn/", "点击这里"))) },
    ],
    [
      "the author's name in a file",
      "hidden.author",
      withAttachment({
        hiddenData: [{ code: "hidden.author", place: "文件属性", message: "文件属性中有作者姓名。" }],
      }),
    ],
  ];
  test.each(faults)("%s: %s", (_, code, draft, context) => {
    const findings = gate(draft, context);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findingsThatStop(findings, new Set())).toEqual([]);
  });
});
