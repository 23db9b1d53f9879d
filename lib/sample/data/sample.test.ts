import { describe, expect, it } from "vitest";
import { isCreditCode } from "@/lib/agencies/credit-code";
import { agencySettings, savedSection } from "@/lib/agencies/schema";
import { hrssCountyCatalog } from "@/lib/catalog/data/hrss-county-catalog";
import { statisticsTopics } from "@/lib/catalog/data/statistics-topics";
import { kindOf } from "@/lib/kinds/registry";
import { parseRichText } from "@/lib/rich-text/parse";
import { plainText } from "@/lib/rich-text/plain-text";
import { addDays, type Day, dayOf, isDay } from "@/lib/time";
import { isWorkday, workdaysBetween } from "@/lib/workdays/rules";
import { shippedCalendar } from "@/lib/workdays/shipped-calendar";
import { documentNumberOn, parentAgency, sampleAgency } from "./agency";
import { disclosedIn, disclosedThrough } from "./disclosure-counts";
import { EARLIER_PLAN } from "./earlier-plan";
import { figuresOf } from "./figures";
import { TOPIC_OF, TOPICS_2017 } from "./report-topics";
import { sampleRecords } from "./sample";
import { sampleInstitutions, sampleSections } from "./sections";
import { NOTICE_BOARD_2017 } from "./year-2017-records";

const TODAY: Day = "2026-11-23";
const calendar = shippedCalendar();

function works(day: Day): boolean {
  const judged = isWorkday(calendar, day);
  if (judged.ok) return judged.value;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6;
}

const records = sampleRecords(TODAY, works);
const byKey = new Map(records.map((record) => [record.key, record]));
const published = (record: { publishedAt: string }) => dayOf(new Date(record.publishedAt));
const counted = records.filter((record) => kindOf(record.kind).countsAsDisclosure);
const upTo = (day: Day) => counted.filter((record) => published(record) <= day);
const of2017 = counted.filter((record) => published(record).startsWith("2017-"));

describe("the counts of the legacy report", () => {
  it("are twelve in 2017, 106 before and 118 in all, every one of them on the website and none in the gazette", () => {
    expect(of2017).toHaveLength(12);
    expect(upTo("2016-12-31")).toHaveLength(106);
    expect(upTo("2017-12-31")).toHaveLength(118);
    const legacy = upTo("2017-12-31");
    expect(legacy.filter((record) => record.channels.includes("website"))).toHaveLength(118);
    expect(legacy.flatMap((record) => record.channels as string[]).filter((id) => id === "gazette")).toEqual(
      [],
    );
    expect(legacy.every((record) => record.kind === "disclosure_item")).toBe(true);
    expect(legacy.some((record) => record.withdrawal || record.supersededBy)).toBe(false);
  });

  it("are 6 + 2 + 2 + 1 + 1 by topic in 2017", () => {
    const byTopic = statisticsTopics.map(({ id }) => of2017.filter((record) => record.topic === id).length);
    expect(byTopic).toEqual([6, 2, 2, 1, 1]);
    expect(Object.values(TOPICS_2017)).toEqual([6, 2, 2, 1, 1]);
  });

  it("agree with what the sample's own reports say about each year", () => {
    for (let year = 2003; year <= 2017; year++) {
      expect(disclosedIn(year), `${year}`).toBe(
        upTo(`${year}-12-31`).length - upTo(`${year - 1}-12-31`).length,
      );
      expect(disclosedThrough(year), `${year}`).toBe(upTo(`${year}-12-31`).length);
    }
    for (let year = 2018; year <= 2025; year++) {
      const made = counted.filter(
        (record) => !record.withdrawal && published(record).startsWith(`${year}-`),
      ).length;
      const report = byKey.get(`disclosure-report-${year + 1}`);
      expect(report && plainText(report.body), `${year}`).toContain(`主动公开政府信息${made}条`);
    }
  });

  it("say in the report on 2017 what the records of 2017 add up to", () => {
    const report = byKey.get("disclosure-report-2018");
    const words = report ? plainText(report.body) : "";
    expect(words).toContain("历年累计主动公开政府信息118条，其中2017年主动公开12条");
    expect(words).toContain("社会职能类6条、社会公益类2条、社会保障类2条、工作动态类1条、其他主动公开1条");
  });

  it("put the same topic on a text as the plan of the earlier years counts it under", () => {
    for (const [issuedOn, , name] of EARLIER_PLAN) {
      const key = /-\d{4}$/.test(name) ? name : `${name}-${issuedOn.slice(0, 4)}`;
      expect(byKey.get(key)?.topic, key).toBe(TOPIC_OF[name]);
    }
  });

  it("name on the paper notice board exactly the records that list it as a channel", () => {
    const posted = of2017
      .filter((record) => record.channels.includes("notice_board"))
      .map((record) => record.key);
    expect(NOTICE_BOARD_2017.map(({ key }) => key).sort()).toEqual(posted.sort());
    for (const { key, postedOn, takenDownOn } of NOTICE_BOARD_2017) {
      const record = byKey.get(key);
      expect(record && postedOn >= published(record), key).toBe(true);
      expect(takenDownOn > postedOn, key).toBe(true);
    }
  });
});

describe("every record", () => {
  const leaves = new Set(
    hrssCountyCatalog.categories.filter(({ kind }) => kind === "leaf").map(({ code }) => code),
  );

  it.each(records)("$key is well formed", (record) => {
    expect(record.title.endsWith("（示例）")).toBe(true);
    expect(leaves.has(record.categoryCode), record.categoryCode).toBe(true);
    expect(parseRichText(record.body)).toEqual({ ok: true, value: record.body });
    for (const earlier of record.earlierEditions) expect(parseRichText(earlier.body).ok).toBe(true);
    expect(plainText(record.body).length).toBeGreaterThan(120);
    const { issuedOn } = record;
    expect(isDay(issuedOn)).toBe(true);
    const publishedOn = published(record);
    expect(publishedOn >= issuedOn && publishedOn <= TODAY).toBe(true);
    expect(kindOf(record.kind).schema.safeParse(record.fields).success).toBe(true);
    expect((record.topic === null) === !kindOf(record.kind).countsAsDisclosure).toBe(true);
    expect(record.earlierEditions.length > 0).toBe(record.changeNote !== "");
    expect(record.updatedAt >= record.publishedAt).toBe(true);
    for (const relation of record.relations) expect(byKey.has(relation.to), relation.to).toBe(true);
    if (record.supersededBy) expect(byKey.get(record.supersededBy)?.relations[0]?.to).toBe(record.key);
  });

  it("is published on a working day, within twenty working days of its issue", () => {
    for (const record of records) {
      expect(works(published(record)), `${record.key} ${published(record)}`).toBe(true);
      if (record.issuedOn < calendar.knownFrom) {
        expect(published(record) <= addDays(record.issuedOn, 26), record.key).toBe(true);
        continue;
      }
      const between = workdaysBetween(calendar, record.issuedOn, published(record));
      expect(between.ok && between.value.count <= 20, record.key).toBe(true);
    }
  });

  it("has a key, and within its year a title, of its own", () => {
    expect(byKey.size).toBe(records.length);
    const titles = records.map((record) => `${published(record).slice(0, 4)} ${record.title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("carries a document number only once, its year that of the issue", () => {
    const numbers = records.flatMap(({ documentNumber }) => documentNumber ?? []);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
    expect(documentNumberOn("2009-05-05", 7)).toBe("云劳社〔2009〕7号");
    expect(documentNumberOn("2012-05-05", 7)).toBe("云人社〔2012〕7号");
  });
});

describe("the sample as a whole", () => {
  it("has something withdrawn, superseded, corrected, attached, and of every kind", () => {
    expect(records.filter((record) => record.withdrawal)).toHaveLength(1);
    expect(records.filter((record) => record.supersededBy)).toHaveLength(1);
    expect(records.filter((record) => record.earlierEditions.length > 0).length).toBeGreaterThanOrEqual(2);
    const formats = new Set(
      records.flatMap(({ attachments }) => attachments.map(({ content }) => content.format)),
    );
    expect([...formats].sort()).toEqual(["csv", "docx", "pdf", "xlsx"]);
    const kinds = new Set(records.map((record) => record.kind));
    expect([...kinds].sort()).toEqual(["disclosure_item", "guide_page", "notice", "rule_page"]);
  });

  it("leaves no column of the site blank", () => {
    const used = new Set(records.map((record) => record.categoryCode));
    const blank = hrssCountyCatalog.categories.filter(
      (one) => one.kind === "leaf" && one.presentation === "column" && !used.has(one.code),
    );
    expect(blank.map(({ name }) => name)).toEqual([]);
  });

  it.each(["2026-11-23", "2026-01-04", "2027-02-12", "2030-08-31"])(
    "is current on %s, with nothing dated later, and the same each time",
    (today) => {
      const sample = sampleRecords(today, works);
      expect(sample.map(published).every((day) => day <= today)).toBe(true);
      const newest = sample.map(published).sort().at(-1);
      expect(newest && newest >= addDays(today, -14)).toBe(true);
      expect(sampleRecords(today, works)).toEqual(sample);
      const legacy = sample.filter((record) => published(record) <= "2017-12-31");
      expect(legacy).toHaveLength(118);
      for (const { to } of sample.flatMap((record) => record.relations))
        expect(
          sample.some((record) => record.key === to),
          to,
        ).toBe(true);
    },
  );

  it("carries the funds' balance on from year to year", () => {
    for (let year = 2004; year <= 2025; year++) {
      const { fundBalance, fundIncome, fundExpense } = figuresOf(year);
      expect(fundBalance, `${year}`).toBe(figuresOf(year - 1).fundBalance + fundIncome - fundExpense);
    }
  });

  it("has agencies whose codes check and whose settings a form would accept", () => {
    for (const agency of [parentAgency, sampleAgency]) {
      expect(isCreditCode(agency.unifiedSocialCreditCode), agency.name).toBe(true);
      expect(agency.unifiedSocialCreditCode.slice(2, 8)).toBe(agency.areaCode);
      expect(agencySettings.parse(agency.settings)).toEqual(agency.settings);
    }
    const agencyId = "10000000-0000-4000-8000-000000000001";
    for (const { name, duties, phone } of [...sampleSections, ...sampleInstitutions])
      expect(savedSection.safeParse({ agencyId, name, duties, phone }).success, name).toBe(true);
  });
});
