import type { Day } from "@/lib/time";

/** Names of the texts in `yearly` and `earlier`, which are written anew for each occasion. */
export type TemplateName =
  | "accounts"
  | "budget"
  | "civil-service"
  | "contribution-base"
  | "disclosure-report"
  | "emergency-plan"
  | "employer-review"
  | "employment-statistics"
  | "fee-list"
  | "functions-2010"
  | "fund-report"
  | "injury-insurance"
  | "job-fair"
  | "labour-contracts"
  | "minimum-wage"
  | "plan-2011"
  | "plan-2016"
  | "power-list"
  | "recruitment"
  | "reemployment-policy"
  | "residents-pension"
  | "rural-pension"
  | "training-plan"
  | "wage-inspection";

/** issued on, published on, text, number of the document in its year (null: not a numbered document) */
export type Planned = [Day, Day, TemplateName, number | null];

/** The 106 disclosures of 2003 to 2016. All days are working days. */
// biome-ignore format: read as a table
export const EARLIER_PLAN: Planned[] = [
  ["2003-03-03", "2003-03-07", "employer-review", 15],
  ["2003-06-18", "2003-06-23", "contribution-base", 32],
  ["2003-09-15", "2003-09-22", "reemployment-policy", 50],
  ["2004-02-25", "2004-03-02", "job-fair", null],
  ["2004-03-19", "2004-03-30", "training-plan", 18],
  ["2004-04-20", "2004-04-29", "injury-insurance", 22],
  ["2004-06-14", "2004-06-23", "contribution-base", 32],
  ["2005-02-21", "2005-02-22", "job-fair", null],
  ["2005-03-03", "2005-03-04", "wage-inspection", null],
  ["2005-04-13", "2005-04-15", "fund-report", null],
  ["2005-06-13", "2005-06-20", "contribution-base", 33],
  ["2006-03-02", "2006-03-08", "job-fair", null],
  ["2006-03-27", "2006-03-30", "training-plan", 19],
  ["2006-04-07", "2006-04-11", "fund-report", null],
  ["2006-06-23", "2006-06-26", "contribution-base", 33],
  ["2006-08-17", "2006-08-24", "emergency-plan", 45],
  ["2007-02-28", "2007-03-01", "job-fair", null],
  ["2007-03-02", "2007-03-06", "wage-inspection", null],
  ["2007-03-15", "2007-03-19", "training-plan", 15],
  ["2007-04-09", "2007-04-12", "fund-report", null],
  ["2007-06-18", "2007-06-22", "contribution-base", 32],
  ["2008-03-03", "2008-03-05", "job-fair", null],
  ["2008-03-10", "2008-03-13", "wage-inspection", null],
  ["2008-04-09", "2008-04-16", "fund-report", null],
  ["2008-05-12", "2008-05-15", "recruitment", null],
  ["2008-05-13", "2008-05-15", "labour-contracts", 27],
  ["2008-06-13", "2008-06-17", "contribution-base", 35],
  ["2008-10-13", "2008-10-20", "fee-list", null],
  ["2009-02-25", "2009-03-04", "job-fair", null],
  ["2009-03-09", "2009-03-10", "wage-inspection", null],
  ["2009-03-11", "2009-03-20", "disclosure-report", null],
  ["2009-03-19", "2009-03-25", "training-plan", 17],
  ["2009-04-13", "2009-04-17", "fund-report", null],
  ["2009-05-18", "2009-05-21", "recruitment", null],
  ["2009-06-15", "2009-06-19", "contribution-base", 34],
  ["2009-11-09", "2009-11-10", "rural-pension", 63],
  ["2010-02-23", "2010-02-26", "job-fair", null],
  ["2010-03-10", "2010-03-11", "wage-inspection", null],
  ["2010-03-12", "2010-03-16", "disclosure-report", null],
  ["2010-03-17", "2010-03-23", "training-plan", 26],
  ["2010-04-15", "2010-04-26", "fund-report", null],
  ["2010-05-17", "2010-05-21", "recruitment", null],
  ["2010-06-23", "2010-06-25", "contribution-base", 58],
  ["2010-07-19", "2010-07-23", "functions-2010", null],
  ["2011-02-24", "2011-03-03", "job-fair", null],
  ["2011-03-03", "2011-03-04", "wage-inspection", null],
  ["2011-03-14", "2011-03-15", "disclosure-report", null],
  ["2011-03-14", "2011-03-16", "civil-service", null],
  ["2011-03-28", "2011-04-07", "training-plan", 32],
  ["2011-04-06", "2011-04-13", "fund-report", null],
  ["2011-05-16", "2011-05-23", "recruitment", null],
  ["2011-06-16", "2011-06-21", "contribution-base", 56],
  ["2011-09-28", "2011-10-10", "plan-2011", 90],
  ["2012-01-17", "2012-01-31", "employment-statistics", null],
  ["2012-02-29", "2012-03-05", "job-fair", null],
  ["2012-03-01", "2012-03-05", "wage-inspection", null],
  ["2012-03-15", "2012-03-20", "training-plan", 25],
  ["2012-03-19", "2012-03-20", "disclosure-report", null],
  ["2012-03-23", "2012-03-27", "minimum-wage", 29],
  ["2012-04-12", "2012-04-13", "fund-report", null],
  ["2012-05-08", "2012-05-17", "recruitment", null],
  ["2012-06-21", "2012-07-03", "contribution-base", 59],
  ["2013-01-25", "2013-01-29", "employment-statistics", null],
  ["2013-02-25", "2013-02-27", "job-fair", null],
  ["2013-02-28", "2013-03-05", "employer-review", 22],
  ["2013-02-28", "2013-03-11", "wage-inspection", null],
  ["2013-03-07", "2013-03-13", "disclosure-report", null],
  ["2013-03-18", "2013-03-19", "civil-service", null],
  ["2013-03-26", "2013-04-07", "training-plan", 30],
  ["2013-04-07", "2013-04-09", "fund-report", null],
  ["2013-05-20", "2013-05-22", "recruitment", null],
  ["2013-06-13", "2013-06-19", "contribution-base", 55],
  ["2014-01-20", "2014-01-21", "employment-statistics", null],
  ["2014-02-26", "2014-03-05", "job-fair", null],
  ["2014-03-03", "2014-03-10", "wage-inspection", null],
  ["2014-03-11", "2014-03-18", "budget", null],
  ["2014-03-12", "2014-03-13", "training-plan", 24],
  ["2014-03-17", "2014-03-26", "disclosure-report", null],
  ["2014-04-02", "2014-04-14", "fund-report", null],
  ["2014-05-16", "2014-05-22", "recruitment", null],
  ["2014-06-13", "2014-06-24", "contribution-base", 56],
  ["2014-09-15", "2014-09-24", "accounts", null],
  ["2014-10-20", "2014-10-27", "residents-pension", 97],
  ["2015-02-27", "2015-03-02", "wage-inspection", null],
  ["2015-02-27", "2015-03-04", "job-fair", null],
  ["2015-03-02", "2015-03-06", "employer-review", 23],
  ["2015-03-11", "2015-03-20", "budget", null],
  ["2015-03-18", "2015-03-27", "disclosure-report", null],
  ["2015-03-24", "2015-03-31", "training-plan", 29],
  ["2015-04-07", "2015-04-10", "fund-report", null],
  ["2015-05-11", "2015-05-15", "recruitment", null],
  ["2015-06-23", "2015-07-02", "contribution-base", 57],
  ["2015-07-13", "2015-07-22", "power-list", null],
  ["2015-09-06", "2015-09-07", "accounts", null],
  ["2016-01-18", "2016-01-27", "employment-statistics", null],
  ["2016-02-22", "2016-02-29", "employer-review", 19],
  ["2016-03-02", "2016-03-09", "job-fair", null],
  ["2016-03-07", "2016-03-14", "disclosure-report", null],
  ["2016-03-10", "2016-03-15", "budget", null],
  ["2016-03-11", "2016-03-15", "wage-inspection", null],
  ["2016-03-14", "2016-03-15", "training-plan", 25],
  ["2016-04-08", "2016-04-13", "fund-report", null],
  ["2016-05-10", "2016-05-17", "recruitment", null],
  ["2016-06-24", "2016-07-05", "contribution-base", 61],
  ["2016-09-06", "2016-09-09", "accounts", null],
  ["2016-11-15", "2016-11-22", "plan-2016", 106],
];
