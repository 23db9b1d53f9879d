import { describe, expect, test } from "vitest";
import type { GateDraft } from "@/lib/gate/draft";
import { bodyOf, cleanDraft, image, paragraph, publishContext } from "@/lib/gate/sample-draft";
import { checkDates } from "./dates";
import { checkImages } from "./images";
import { checkMetadata } from "./metadata";
import { checkSummaryAndKeywords } from "./summary-and-keywords";
import { checkTimeLimit } from "./time-limit";

const metadata = (draft: Partial<GateDraft>) =>
  checkMetadata({ ...cleanDraft, ...draft }, publishContext).map(({ place }) => place.field);
const summary = (draft: Partial<GateDraft>) =>
  checkSummaryAndKeywords({ ...cleanDraft, ...draft }, publishContext).map(({ code }) => code);
const dates = (draft: Partial<GateDraft>) =>
  checkDates({ ...cleanDraft, ...draft }, publishContext).map(({ code }) => code);

describe("required fields", () => {
  const blank: Partial<GateDraft> = {
    title: "",
    issuingAgency: null,
    issuedOn: null,
    categoryId: null,
    source: " ",
    channels: [],
    keywords: [],
    documentNumber: "",
    effectiveOn: null,
    expiresOn: null,
  };
  test("a kind that says nothing needs category, date of issue and source", () => {
    expect(metadata(blank)).toEqual(["title", "issuingAgency", "categoryId", "issuedOn", "source"]);
  });
  test("a kind decides what else it needs", () => {
    expect(metadata({ ...blank, required: [] })).toEqual(["title", "issuingAgency"]);
    expect(
      metadata({
        ...blank,
        required: ["channels", "documentNumber", "effectiveOn", "expiresOn", "keywords"],
      }),
    ).toEqual([
      "title",
      "issuingAgency",
      "channels",
      "documentNumber",
      "effectiveOn",
      "expiresOn",
      "keywords",
    ]);
  });
  test("a blank short name of the agency is not mixed up with a blank field", () => {
    const context = { ...publishContext, agency: { fullName: "某局", shortNames: [""] } };
    expect(checkMetadata({ ...cleanDraft, issuingAgency: "" }, context).map(({ code }) => code)).toEqual([
      "metadata.issuing-agency",
    ]);
  });
});

describe("summary and keywords", () => {
  test.each<[string, Partial<GateDraft>, string[]]>([
    ["100 characters", { summary: "要".repeat(100) }, []],
    ["100 characters outside the first plane", { summary: "𠮷".repeat(100) }, []],
    ["101 characters", { summary: "要".repeat(101) }, ["metadata.summary-length"]],
    ["no summary where none is needed", { summary: null, required: [] }, []],
    [
      "the title with other marks",
      { title: "关于培训的通知", summary: "《关于培训的通知》" },
      ["metadata.summary-repeats-title"],
    ],
    ["one plain phrase without full stop", { summary: "职业技能培训办法" }, []],
    ["five keywords", { keywords: ["一", "二", "三", "四", "五"] }, []],
    ["no keyword", { keywords: [] }, []],
    ["a blank keyword", { keywords: ["一", " "] }, ["metadata.keywords"]],
    ["the same keyword twice", { keywords: ["培训", "培训 "] }, ["metadata.keywords"]],
  ])("%s", (_, draft, codes) => {
    expect(summary(draft)).toEqual(codes);
  });
});

describe("dates", () => {
  test.each<[string, Partial<GateDraft>, string[]]>([
    ["all on one day", { issuedOn: "2018-02-28", publishedOn: "2018-02-28", effectiveOn: "2018-02-28" }, []],
    ["issued today", { issuedOn: publishContext.today, effectiveOn: null }, []],
    ["none", { issuedOn: null, effectiveOn: null, expiresOn: null }, []],
    [
      "expired before issue, without day in force",
      { effectiveOn: null, expiresOn: "2018-02-26" },
      ["dates.expired-before-effective"],
    ],
    ["February 30", { effectiveOn: "2018-02-30" }, ["dates.not-a-day"]],
    ["written with points", { issuedOn: "2018.2.26" }, ["dates.not-a-day"]],
  ])("%s", (_, draft, codes) => {
    expect(dates(draft)).toEqual(codes);
  });
});

describe("the time limit of article 26", () => {
  const late = (draft: Partial<GateDraft>, today = "2018-03-28") =>
    checkTimeLimit({ ...cleanDraft, ...draft }, { ...publishContext, today });
  test("the last day is in time, the day after is late", () => {
    expect(late({}, "2018-03-27")).toEqual([]);
    expect(late({})).toEqual([expect.objectContaining({ code: "disclosure.overdue" })]);
  });
  test("does not run for what was published, is not disclosed, or has no known limit", () => {
    expect(late({ publishedOn: "2018-03-01" })).toEqual([]);
    expect(late({ editionNumber: 2 })).toEqual([]);
    expect(late({ disclosureMode: "withheld" })).toEqual([]);
    expect(
      checkTimeLimit(cleanDraft, { ...publishContext, today: "2030-01-01", disclosureDueOn: null }),
    ).toEqual([]);
  });
  test("names the category's own limit", () => {
    const context = { ...publishContext, today: "2018-03-28", categoryTimeLimitWorkdays: 7 };
    expect(checkTimeLimit(cleanDraft, context)[0]?.message).toContain("7 个工作日");
  });
});

describe("alternative text", () => {
  const look = (attrs: { alt?: string; decorative?: boolean }) =>
    checkImages({ ...cleanDraft, body: bodyOf(paragraph("见图。"), image(attrs)) }, publishContext);
  test.each([[""], [" "], ["图片"], ["IMG_2018.jpg"], ["image"], ["截图"]])("%j says nothing", (alt) => {
    expect(look({ alt })).toHaveLength(1);
  });
  test("a described picture and a mere ornament are in order", () => {
    expect(look({ alt: "办事流程图：申请、受理、办结" })).toEqual([]);
    expect(look({ alt: "", decorative: true })).toEqual([]);
  });
});
