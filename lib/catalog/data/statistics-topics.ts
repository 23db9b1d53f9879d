import { type StatisticsTopic, statisticsTopicsSchema } from "./schema";
import data from "./topics.json" with { type: "json" };

/** The topics of the yearly count (社会职能类 …), in the order in which reports print them. */
export const statisticsTopics: StatisticsTopic[] = statisticsTopicsSchema.parse(data).topics;
