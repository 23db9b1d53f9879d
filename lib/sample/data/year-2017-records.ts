import { type Day, writtenDay } from "@/lib/time";
import { documentNumberOn, sampleAgency } from "./agency";
import { completeRecord } from "./complete-record";
import type { SampleRecord } from "./record";
import { opennessTasks, powersAndDuties, randomInspection } from "./year-2017-texts";
import { contributionBase } from "./yearly/contribution-base";
import { legacyDisclosureReport } from "./yearly/disclosure-report";
import { departmentAccounts, departmentBudget } from "./yearly/finance";
import { fundReport } from "./yearly/fund-report";
import { jobFair } from "./yearly/job-fair";
import { recruitment } from "./yearly/recruitment";
import type { Template } from "./yearly/template";
import { trainingPlan } from "./yearly/training-plan";
import { wageInspection } from "./yearly/wage-inspection";

// biome-ignore format: read as a table
const YEAR_2017: [key: string, issuedOn: Day, publishedOn: Day, text: Template, sequence: number | null][] = [
  ["disclosure-report-2017",     "2017-01-18", "2017-01-20", legacyDisclosureReport, null],
  ["wage-inspection-2017",       "2017-02-16", "2017-02-20", wageInspection,         null],
  ["job-fair-2017",              "2017-02-21", "2017-02-24", jobFair,                null],
  ["budget-2017",                "2017-03-06", "2017-03-10", departmentBudget,       null],
  ["training-plan-2017",         "2017-03-20", "2017-03-24", trainingPlan,           28],
  ["random-inspection-2017",     "2017-03-28", "2017-04-05", randomInspection,       34],
  ["openness-tasks-2017",        "2017-04-12", "2017-04-14", opennessTasks,          null],
  ["fund-report-2017",           "2017-04-19", "2017-04-21", fundReport,             null],
  ["recruitment-2017",           "2017-05-15", "2017-05-17", recruitment,            null],
  ["contribution-base-2017",     "2017-06-15", "2017-06-20", contributionBase,       67],
  ["accounts-2017",              "2017-09-11", "2017-09-13", departmentAccounts,     null],
  ["power-list-2017",            "2017-11-24", "2017-11-29", powersAndDuties,        null],
];

/** The twelve disclosures of 2017: 6 + 2 + 2 + 1 + 1 by topic, all of them on the website. */
export function records2017(): SampleRecord[] {
  return YEAR_2017.map(([key, issuedOn, publishedOn, text, sequence]) => {
    const written = text({
      year: 2017,
      issuedOn,
      writtenOn: writtenDay(issuedOn),
      office: sampleAgency.name,
    });
    const documentNumber = sequence === null ? null : documentNumberOn(issuedOn, sequence);
    return completeRecord({ ...written, key, issuedOn, publishedOn, documentNumber });
  });
}

/** Which of them hung on the bureau's paper notice boards as well, and when. */
export const NOTICE_BOARD_2017: { key: string; place: string; postedOn: Day; takenDownOn: Day }[] = [
  {
    key: "wage-inspection-2017",
    place: "局机关一楼公开栏",
    postedOn: "2017-02-20",
    takenDownOn: "2017-03-20",
  },
  { key: "job-fair-2017", place: "县就业服务中心公开栏", postedOn: "2017-02-24", takenDownOn: "2017-03-24" },
  {
    key: "training-plan-2017",
    place: "县就业服务中心公开栏",
    postedOn: "2017-03-24",
    takenDownOn: "2017-04-24",
  },
  {
    key: "random-inspection-2017",
    place: "局机关一楼公开栏",
    postedOn: "2017-04-05",
    takenDownOn: "2017-05-05",
  },
  {
    key: "fund-report-2017",
    place: "县社会保险中心公开栏",
    postedOn: "2017-04-21",
    takenDownOn: "2017-05-22",
  },
  { key: "recruitment-2017", place: "局机关一楼公开栏", postedOn: "2017-05-17", takenDownOn: "2017-06-16" },
  {
    key: "contribution-base-2017",
    place: "县社会保险中心公开栏",
    postedOn: "2017-06-20",
    takenDownOn: "2017-07-31",
  },
];
