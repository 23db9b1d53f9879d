import type { LabelValue } from "./label-values";
import type { ImportedPage, PageMetadata, Problem, Recognised } from "./page";
import { writtenDayAt } from "./written-day";

export type HeaderFacts = Pick<
  ImportedPage,
  "metadata" | "publishedOn" | "publishedMinute" | "source" | "views"
> & {
  /** The title that the metadata give, if they do. */
  title: string | null;
  recognised: Recognised[];
  problems: Problem[];
};

const LABELS: Partial<Record<LabelValue["meaning"], string>> = {
  title: "标题",
  indexNumber: "索引号",
  issuingAgency: "发布机构",
  documentNumber: "文号",
  issuedOn: "成文日期",
  publishedOn: "发布日期",
  source: "来源",
  views: "阅读次数",
  keywords: "关键词",
  summary: "内容概述",
  effectiveOn: "施行日期",
  repealedOn: "废止日期",
};

/** What the labels of a page say, by meaning: blanks, contradictions and unreadable values are reported, never filled. */
export function headerFacts(values: LabelValue[]): HeaderFacts {
  const facts: HeaderFacts = {
    metadata: { other: [] },
    publishedOn: null,
    title: null,
    recognised: [],
    problems: [],
  };
  for (const value of values) takeIn(facts, value);
  return facts;
}

function takeIn(facts: HeaderFacts, entry: LabelValue): void {
  const { name, meaning, value, line, residue } = entry;
  const where = { line };
  if (residue !== null) {
    const message = `“${name}”处的模板变量没有换成内容，未予保留。`;
    facts.problems.push({ code: "text.template-residue", where, quote: residue, message });
    return;
  }
  if (meaning === "furniture") return;
  if (value === "") {
    if (meaning !== "views")
      facts.problems.push({ code: "metadata.blank", where, quote: name, message: `“${name}”是空的。` });
    return;
  }
  const understood = assign(facts, entry);
  if (understood === "unreadable") {
    facts.metadata.other.push({ label: name, value });
    facts.problems.push({
      code: "page.date-unreadable",
      where,
      quote: value,
      message: `“${name}”不是可以辨认的日期。`,
    });
    return;
  }
  if (understood === "conflict") {
    const code = meaning === "publishedOn" ? "page.publication-day-conflict" : "metadata.conflict";
    facts.problems.push({
      code,
      where,
      quote: value,
      message: `“${name}”与页面前面所载的不一致，取前面的一个。`,
    });
    return;
  }
  facts.recognised.push({ what: LABELS[meaning] ?? name, where, value });
}

type Understood = "taken" | "unreadable" | "conflict";

function assign(facts: HeaderFacts, { name, meaning, value }: LabelValue): Understood {
  const { metadata } = facts;
  switch (meaning) {
    case "issuedOn":
    case "effectiveOn":
    case "repealedOn":
      return setOnce(metadata, meaning, writtenDayAt(value)?.day);
    case "publishedOn": {
      const found = writtenDayAt(value);
      const understood = setOnce(facts, "publishedOn", found?.day);
      if (understood === "taken" && found?.minute) facts.publishedMinute = found.minute;
      return understood;
    }
    case "indexNumber":
    case "issuingAgency":
    case "summary":
      return setOnce(metadata, meaning, value);
    case "documentNumber":
      return value === "无" ? "taken" : setOnce(metadata, meaning, value);
    case "title":
    case "source":
      return setOnce(facts, meaning, value);
    case "keywords":
      metadata.keywords = value.split(/[\s,，;；、]+/).filter((word) => word !== "");
      return "taken";
    case "views": {
      const count = /\d[\d,]*/.exec(value)?.[0].replaceAll(",", "");
      if (count !== undefined) facts.views = Number(count);
      else metadata.other.push({ label: name, value });
      return "taken";
    }
    default:
      metadata.other.push({ label: name, value });
      return "taken";
  }
}

function setOnce<T extends PageMetadata | HeaderFacts, K extends keyof T>(
  target: T,
  key: K,
  value: T[K] | undefined,
): Understood {
  if (value === undefined) return "unreadable";
  if (target[key] === undefined || target[key] === null) {
    target[key] = value;
    return "taken";
  }
  return target[key] === value ? "taken" : "conflict";
}
