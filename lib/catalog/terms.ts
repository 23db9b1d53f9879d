import { hrssCountyCatalog } from "./data/hrss-county-catalog";
import { statisticsTopics } from "./data/statistics-topics";

/** ColumnType of the government meta tags (国办发〔2017〕47号). */
export const COLUMN_TYPES: readonly string[] = hrssCountyCatalog.columnTypes;

/** Printed names of channels, from the ids of the data: records and categories store what is printed. */
export function channelNames(ids: readonly string[]): string[] {
  return ids.map((id) => nameOf(hrssCountyCatalog.channels, id));
}

/** Printed names of levels of government, from the ids of the data. */
export function levelNames(ids: readonly string[]): string[] {
  return ids.map((id) => nameOf(hrssCountyCatalog.levels, id));
}

/** Printed name of a topic, from the id of the data. */
export function topicName(id: string): string {
  return nameOf(statisticsTopics, id);
}

/** Data with an id that no list names is a broken program, not bad input. */
function nameOf(terms: readonly { id: string; name: string }[], id: string): string {
  const term = terms.find((one) => one.id === id);
  if (!term) throw new Error(`no term ${id} in the catalog's lists`);
  return term.name;
}
