import { statisticsTopics } from "@/lib/catalog/data/statistics-topics";
import { EARLIER_PLAN, type TemplateName } from "./earlier-plan";
import type { TopicId } from "./record";

/** Topic under which each text is counted. */
export const TOPIC_OF: Record<TemplateName, TopicId> = {
  accounts: "social_function",
  budget: "social_function",
  "civil-service": "social_function",
  "contribution-base": "social_security",
  "disclosure-report": "other",
  "emergency-plan": "social_function",
  "employer-review": "social_function",
  "employment-statistics": "social_function",
  "fee-list": "social_function",
  "functions-2010": "social_function",
  "fund-report": "social_security",
  "injury-insurance": "social_security",
  "job-fair": "public_welfare",
  "labour-contracts": "social_function",
  "minimum-wage": "social_function",
  "plan-2011": "social_function",
  "plan-2016": "social_function",
  "power-list": "social_function",
  recruitment: "social_function",
  "reemployment-policy": "public_welfare",
  "residents-pension": "social_security",
  "rural-pension": "social_security",
  "training-plan": "public_welfare",
  "wage-inspection": "social_function",
};

/** Counts of 2017 by topic: 6 + 2 + 2 + 1 + 1. */
export const TOPICS_2017: Record<TopicId, number> = {
  social_function: 6,
  public_welfare: 2,
  social_security: 2,
  work_update: 1,
  other: 1,
};

/** `社会职能类6条、社会公益类2条…` of a year up to 2017; empty before 2008, when nobody counted by topic. */
export function reportTopics(year: number): string {
  if (year < 2008) return "";
  const counts = year === 2017 ? TOPICS_2017 : earlierTopics(year);
  return statisticsTopics
    .map(({ id, name }) => ({ name, count: counts[id as TopicId] }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}${count}条`)
    .join("、");
}

function earlierTopics(year: number): Record<TopicId, number> {
  const counts = { social_function: 0, public_welfare: 0, social_security: 0, work_update: 0, other: 0 };
  for (const [, publishedOn, name] of EARLIER_PLAN)
    if (publishedOn.startsWith(`${year}-`)) counts[TOPIC_OF[name]] += 1;
  return counts;
}
