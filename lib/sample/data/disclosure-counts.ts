import { EARLIER_PLAN } from "./earlier-plan";

/** Disclosures of 2017, listed in `year-2017*.ts`. */
export const DISCLOSED_2017 = 12;

/** How many records the sample discloses in a year up to 2017, counted by day of publication. */
export function disclosedIn(year: number): number {
  if (year === 2017) return DISCLOSED_2017;
  return EARLIER_PLAN.filter(([, publishedOn]) => publishedOn.startsWith(`${year}-`)).length;
}

/** The same from the beginning of counting, 2003, to the end of a year up to 2017. */
export function disclosedThrough(year: number): number {
  let total = 0;
  for (let one = 2003; one <= year; one++) total += disclosedIn(one);
  return total;
}
