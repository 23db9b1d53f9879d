import { hrssCountyCatalog } from "./data/hrss-county-catalog";
import { statisticsTopics } from "./data/statistics-topics";

export const LEVEL_NAMES: readonly string[] = hrssCountyCatalog.levels.map(({ name }) => name);
export const COLUMN_TYPES: readonly string[] = hrssCountyCatalog.columnTypes;

const channels = new Map(hrssCountyCatalog.channels.map(({ id, name }) => [id, name]));
const topics = new Map(statisticsTopics.map(({ id, name }) => [id, name]));

/** Printed names of channels, from the ids of the data: records and categories store what is printed. */
export function channelNames(ids: readonly string[]): string[] {
  return ids.map((id) => known(channels, id));
}

/** Printed name of a topic, from the id of the data. */
export function topicName(id: string): string {
  return known(topics, id);
}

/** Data with an id that no list names is a broken program, not bad input. */
function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`no term ${id} in the catalog's lists`);
  return name;
}
