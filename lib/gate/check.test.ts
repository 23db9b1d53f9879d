import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/finding";
import { sampleIdNumber } from "@/lib/personal-data/sample-numbers";
import { gateFindings } from "./check";
import { findingsThatStop } from "./decision";
import type { GateContext, GateDraft, GateMoment } from "./draft";
import { findingKey } from "./finding-key";
import { bodyOf, cleanDraft, paragraph, publishContext } from "./sample-draft";

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
