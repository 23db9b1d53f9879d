import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/finding";
import { sampleIdNumber } from "@/lib/personal-data/sample-numbers";
import { gateFindings } from "./check";
import { findingsThatStop } from "./decision";
import type { GateContext, GateDraft, GateMoment } from "./draft";
import { findingKey } from "./finding-key";
import { bodyOf, cleanDraft, heading, image, link, paragraph, publishContext, table } from "./sample-draft";

const MOMENTS: GateMoment[] = ["draft", "submit", "publish"];
const ID = sampleIdNumber("35040319800101123");

function gate(draft: Partial<GateDraft> = {}, context: Partial<GateContext> = {}): Finding[] {
  return gateFindings({ ...cleanDraft, ...draft }, { ...publishContext, ...context });
}

function codes(draft: Partial<GateDraft> = {}, context: Partial<GateContext> = {}): string[] {
  return gate(draft, context).map(({ code }) => code);
}

const attachment = cleanDraft.attachments[0] as GateDraft["attachments"][0];
const withAttachment = (changes: Partial<typeof attachment>) => ({
  attachments: [{ ...attachment, ...changes }],
});

test.each(MOMENTS)("a clean draft has no finding at %s", (moment) => {
  expect(gate({}, { moment })).toEqual([]);
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

describe("moments", () => {
  test("a blank title is a reminder while writing and stops from submission on", () => {
    expect(MOMENTS.map((moment) => gate({ title: "" }, { moment })[0]?.level)).toEqual([
      "warn",
      "block",
      "block",
    ]);
  });
  test("the secrecy review is only needed to publish", () => {
    expect(MOMENTS.map((moment) => gate({ secrecyReview: null }, { moment })[0]?.level)).toEqual([
      "warn",
      "warn",
      "block",
    ]);
  });
  test("an id number stops at every moment", () => {
    const body = bodyOf(paragraph(ID));
    for (const moment of MOMENTS) expect(gate({ body }, { moment })[0]?.level).toBe("block");
  });
  test("withheld information is not reported while writing, only what it lacks", () => {
    expect(codes({ disclosureMode: "withheld" }, { moment: "draft" })).toEqual(["disclosure.reason"]);
    expect(codes({ disclosureMode: "withheld" })).toEqual(["disclosure.reason", "disclosure.not-proactive"]);
  });
});

describe("imported documents", () => {
  const old: Partial<GateDraft> = {
    isImported: true,
    publishedOn: "2018-01-19",
    issuedOn: null,
    documentNumber: "澄人社(2018)12号",
    summary: "",
    categoryId: null,
    secrecyReview: null,
    body: bodyOf(paragraph("阅读 {{ pvCount }} 次")),
  };
  test("show their gaps and damage and are not stopped by them", () => {
    const findings = gate(old, { categoryIsLeaf: null });
    expect(findings.length).toBeGreaterThan(4);
    expect(findingsThatStop(findings, new Set())).toEqual([]);
  });
  test("are stopped by personal data like any other", () => {
    const findings = gate({ ...old, body: bodyOf(paragraph(ID)) }, { categoryIsLeaf: null });
    expect(findingsThatStop(findings, new Set()).map(({ code }) => code)).toEqual(["personal.id-number"]);
  });
  test("meet the ordinary rules once they are edited here", () => {
    expect(findingsThatStop(gate({ ...old, editionNumber: 2 }), new Set()).length).toBeGreaterThan(4);
  });
});

describe("places, quotes and suggestions", () => {
  test("a finding in the body names its block", () => {
    const [finding] = gate({ body: bodyOf(paragraph("一段。"), paragraph(`电话13812345678`)) });
    expect(finding).toMatchObject({ place: { block: 1 }, quote: "138****5678", level: "accept" });
  });
  test("a finding inside an attachment names the attachment and the place in it", () => {
    const [finding] = gate(withAttachment({ checkedTexts: [{ place: "工作表“名单” B7", text: ID }] }));
    expect(finding?.place).toEqual({ attachmentId: "a1", inside: "工作表“名单” B7" });
  });
  test("a list of a thousand people is twenty places and a count", () => {
    const people = Array.from({ length: 1000 }, (_, at) =>
      sampleIdNumber(`35040319800101${String(at).padStart(3, "0")}`),
    );
    const checkedTexts = people.map((text, at) => ({ place: `工作表“名单” B${at + 2}`, text }));
    const findings = gate(withAttachment({ checkedTexts }));
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)).toMatchObject({
      code: "personal.id-number",
      level: "block",
      place: { attachmentId: "a1" },
      quote: "另有 980 处同类内容",
    });
  });
  test("no finding carries an unmasked number", () => {
    expect(JSON.stringify(gate({ title: `关于${ID}的通知`, body: bodyOf(paragraph(ID)) }))).not.toContain(ID);
  });
  test("hidden words of an attachment are quoted with their numbers masked", () => {
    const hidden = {
      code: "hidden.comment" as const,
      place: "批注",
      message: "有批注。",
      quote: `核对${ID}`,
    };
    expect(gate(withAttachment({ hiddenData: [hidden] }))[0]?.quote).toBe(
      `核对3504**********${ID.slice(14)}`,
    );
  });
  test("a damaged place in the body is led back to its block", () => {
    const [finding] = gate({ body: bodyOf(paragraph("正文。"), paragraph("阅读 {{ pvCount }} 次")) });
    expect(finding?.place).toEqual({ block: 1 });
  });
  test("the same thing said twice in one place is one finding", () => {
    expect(codes({ body: bodyOf(paragraph("13812345678，再说一遍13812345678")) })).toEqual([
      "personal.mobile-number",
    ]);
  });
  test("the words of the dictionary come with their level and suggestion", () => {
    const dictionary = {
      entries: [{ term: "帐户", suggestion: "账户", level: "block" as const }],
      ignore: [],
    };
    const [finding] = gate({ body: bodyOf(paragraph("请核对帐户信息。")) }, { dictionary });
    expect(finding).toMatchObject({
      code: "wording.term",
      level: "block",
      quote: "帐户",
      suggestion: "账户",
      place: { block: 0 },
    });
  });
});

describe("acceptance", () => {
  const body = bodyOf(paragraph("电话13812345678"));
  test("a finding of level accept stops until its key is accepted", () => {
    const findings = gate({ body });
    expect(findingsThatStop(findings, new Set())).toHaveLength(1);
    expect(findingsThatStop(findings, new Set(findings.map(findingKey)))).toEqual([]);
  });
  test("a block cannot be accepted away", () => {
    const findings = gate({ body: bodyOf(paragraph(ID)) });
    expect(findingsThatStop(findings, new Set(findings.map(findingKey)))).toHaveLength(1);
  });
  test("the acceptance of one number does not cover another, nor another place", () => {
    const accepted = new Set(gate({ body }).map(findingKey));
    expect(findingsThatStop(gate({ body: bodyOf(paragraph("电话13912345678")) }), accepted)).toHaveLength(1);
    expect(
      findingsThatStop(gate({ body: bodyOf(paragraph("第一段。"), paragraph("电话13812345678")) }), accepted),
    ).toHaveLength(1);
  });
  test("the key is the same at every moment", () => {
    const keys = MOMENTS.map((moment) => gate({}, { moment, today: "2018-03-28" }).map(findingKey));
    expect(new Set(keys.flat()).size).toBe(1);
  });
});

describe("a kind's own rules", () => {
  test("run after the common ones and keep their own level where the table does not know the code", () => {
    const own = () => [
      { code: "toy.too-quiet", level: "warn" as const, message: "太轻了。", place: { field: "title" } },
    ];
    expect(gateFindings({ ...cleanDraft, kind: "toy" }, publishContext, [own])).toEqual([
      { code: "toy.too-quiet", level: "warn", message: "太轻了。", place: { field: "title" } },
    ]);
  });
  test("stop publication when they forget to say how grave a finding is", () => {
    const own = () => [{ code: "toy.unlisted", message: "没有级别。", place: {} }];
    expect(gateFindings(cleanDraft, publishContext, [own])[0]?.level).toBe("block");
  });
});
