import { writtenDay } from "@/lib/time";
import { documentNumberOn, issuerOn } from "./agency";
import { completeRecord } from "./complete-record";
import { labourContracts, minimumWage, reemploymentPolicy } from "./earlier/employment-policies";
import { injuryInsurance, residentsPension, ruralPension } from "./earlier/insurance-policies";
import { emergencyPlan, feeList, functions2010, powerList } from "./earlier/organisation";
import { plan2011, plan2016 } from "./earlier/plans";
import { EARLIER_PLAN, type TemplateName } from "./earlier-plan";
import type { SampleRecord } from "./record";
import { civilService } from "./yearly/civil-service";
import { contributionBase } from "./yearly/contribution-base";
import { legacyDisclosureReport } from "./yearly/disclosure-report";
import { employerReview } from "./yearly/employer-review";
import { employmentStatistics } from "./yearly/employment-statistics";
import { departmentAccounts, departmentBudget } from "./yearly/finance";
import { fundReport } from "./yearly/fund-report";
import { jobFair } from "./yearly/job-fair";
import { recruitment } from "./yearly/recruitment";
import type { Template } from "./yearly/template";
import { trainingPlan } from "./yearly/training-plan";
import { wageInspection } from "./yearly/wage-inspection";

const TEMPLATES: Record<TemplateName, Template> = {
  accounts: departmentAccounts,
  budget: departmentBudget,
  "civil-service": civilService,
  "contribution-base": contributionBase,
  "disclosure-report": legacyDisclosureReport,
  "emergency-plan": emergencyPlan,
  "employer-review": employerReview,
  "employment-statistics": employmentStatistics,
  "fee-list": feeList,
  "functions-2010": functions2010,
  "fund-report": fundReport,
  "injury-insurance": injuryInsurance,
  "job-fair": jobFair,
  "labour-contracts": labourContracts,
  "minimum-wage": minimumWage,
  "plan-2011": plan2011,
  "plan-2016": plan2016,
  "power-list": powerList,
  recruitment,
  "reemployment-policy": reemploymentPolicy,
  "residents-pension": residentsPension,
  "rural-pension": ruralPension,
  "training-plan": trainingPlan,
  "wage-inspection": wageInspection,
};

/** The disclosures of 2003 to 2016, oldest first. */
export function earlierRecords(): SampleRecord[] {
  return EARLIER_PLAN.map(([issuedOn, publishedOn, name, sequence]) => {
    const year = Number(issuedOn.slice(0, 4));
    const office = issuerOn(issuedOn, name === "recruitment" ? "personnel" : "labour");
    const written = TEMPLATES[name]({ year, issuedOn, writtenOn: writtenDay(issuedOn), office });
    return completeRecord({
      source: office,
      ...written,
      key: /-\d{4}$/.test(name) ? name : `${name}-${year}`,
      issuedOn,
      publishedOn,
      documentNumber: sequence === null ? null : documentNumberOn(issuedOn, sequence),
    });
  });
}
