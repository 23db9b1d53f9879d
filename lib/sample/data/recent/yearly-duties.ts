import { documentNumberOn, sampleAgency } from "@/lib/sample/data/agency";
import type { RecordDraft } from "@/lib/sample/data/record";
import { employmentStatistics } from "@/lib/sample/data/yearly/employment-statistics";
import { departmentAccounts, departmentBudget } from "@/lib/sample/data/yearly/finance";
import { fundReport } from "@/lib/sample/data/yearly/fund-report";
import { jobFair } from "@/lib/sample/data/yearly/job-fair";
import { recruitment } from "@/lib/sample/data/yearly/recruitment";
import type { Template } from "@/lib/sample/data/yearly/template";
import { trainingPlan } from "@/lib/sample/data/yearly/training-plan";
import { wageInspection } from "@/lib/sample/data/yearly/wage-inspection";
import { writtenDay } from "@/lib/time";
import type { RecentDays } from "./days";

// biome-ignore format: read as a table
const DUTIES: [name: string, monthAndDay: string, text: Template, sequence: number | null][] = [
  ["employment-statistics", "01-23", employmentStatistics, null],
  ["wage-inspection",       "02-12", wageInspection,       null],
  ["job-fair",              "02-27", jobFair,              null],
  ["budget",                "03-06", departmentBudget,     null],
  ["training-plan",         "03-19", trainingPlan,         24],
  ["fund-report",           "04-22", fundReport,           null],
  ["recruitment",           "05-14", recruitment,          null],
  ["accounts",              "09-10", departmentAccounts,   null],
];

/** What the bureau publishes every year, for the last time that its day has come round. */
export function yearlyDuties({ last, before }: RecentDays): RecordDraft[] {
  return DUTIES.map(([name, monthAndDay, text, sequence]) => {
    const publishedOn = last(monthAndDay);
    const issuedOn = before(publishedOn, 2);
    const year = Number(publishedOn.slice(0, 4));
    const written = text({ year, issuedOn, writtenOn: writtenDay(issuedOn), office: sampleAgency.name });
    const documentNumber = sequence === null ? null : documentNumberOn(issuedOn, sequence);
    return { ...written, key: `latest-${name}`, issuedOn, publishedOn, documentNumber };
  });
}
