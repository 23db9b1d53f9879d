import { kindOf } from "@/lib/kinds/registry";
import { type Day, writtenDay } from "@/lib/time";
import { sampleAgency } from "./agency";
import { completeRecord } from "./complete-record";
import { earlierRecords } from "./earlier-records";
import { guidePages } from "./guide";
import { laterEnforcement } from "./later/enforcement";
import { modernDisclosureReport } from "./later/modern-report";
import { laterOrganisation } from "./later/organisation";
import { laterPlansAndMeasures } from "./later/plans-and-measures";
import { laterPolicies } from "./later/policies";
import { laterRecruitmentAndEmergencies } from "./later/recruitment-and-emergencies";
import { recentDays } from "./recent/days";
import { employmentPolicies } from "./recent/employment-policies";
import { insuranceAndWages } from "./recent/insurance-and-wages";
import { newsAndNotices } from "./recent/news-and-notices";
import { accountableWork } from "./recent/openness";
import { permitsAndApplications } from "./recent/permits-and-applications";
import { yearlyDuties } from "./recent/yearly-duties";
import type { RecordDraft, SampleRecord } from "./record";
import { rulePages } from "./rule-pages";
import { records2017 } from "./year-2017-records";
import { legacyDisclosureReport } from "./yearly/disclosure-report";

/**
 * Every record of the sample bureau, oldest first: 106 disclosures of 2003 to 2016, 12 of 2017, and later ones up to
 * `today`, so that the newest is never older than two weeks. The same arguments always give the same records.
 * @param isWorkday whether a day is a working day; for days beyond the official calendar any sensible answer will do
 */
export function sampleRecords(today: Day, isWorkday: (day: Day) => boolean): SampleRecord[] {
  const days = recentDays(today, isWorkday);
  const drafts = [
    ...guidePages,
    ...rulePages,
    ...laterPolicies,
    ...laterPlansAndMeasures,
    ...laterOrganisation,
    ...laterEnforcement,
    ...laterRecruitmentAndEmergencies,
    ...permitsAndApplications(days),
    ...employmentPolicies(days),
    ...insuranceAndWages(days),
    ...accountableWork(days),
    ...yearlyDuties(days),
    ...newsAndNotices(days),
  ];
  const later = drafts.filter((draft) => draft.publishedOn <= today);
  const reports = annualReports(today, isWorkday, later);
  const records = [...earlierRecords(), ...records2017(), ...[...later, ...reports].map(completeRecord)];
  return records.sort((a, b) => a.publishedAt.localeCompare(b.publishedAt) || a.key.localeCompare(b.key));
}

/** Reports on 2017 and every later year, each published in the January that follows, on or before the 20th. */
function annualReports(today: Day, isWorkday: (day: Day) => boolean, later: RecordDraft[]): RecordDraft[] {
  const reports: RecordDraft[] = [];
  for (let past = 2017; ; past++) {
    const target = `${past + 1}-01-20`;
    if (target > today) return reports;
    const { before, last } = recentDays(target, isWorkday);
    const publishedOn = last("01-20");
    const issuedOn = before(publishedOn, 2);
    const writtenOn = writtenDay(issuedOn);
    // The report on the year before counts as one more disclosure of this year.
    const made =
      1 + later.filter((draft) => isCounted(draft) && draft.publishedOn.startsWith(`${past}-`)).length;
    const text =
      past === 2017
        ? legacyDisclosureReport({ year: 2018, issuedOn, writtenOn, office: sampleAgency.name })
        : modernDisclosureReport(past, made, sampleAgency.name, writtenOn);
    reports.push({ ...text, key: `disclosure-report-${past + 1}`, issuedOn, publishedOn });
  }
}

function isCounted(draft: RecordDraft): boolean {
  return kindOf(draft.kind ?? "disclosure_item").countsAsDisclosure && !draft.withdrawal;
}
