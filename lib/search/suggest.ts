import { cutWords } from "./cut-words";
import { countFound } from "./find-records";
import type { SearchFilters } from "./matching";
import { parseQuery, type SearchQuery } from "./search-query";

/** Another search that does find something. */
export type Suggestion = { text: string; count: number };

/** Counting goes no further; more is told as "at least". */
export const MOST_COUNTED = 1_000;
const MOST_SINGLE = 4;

type Counted = { word: string; count: number };

/**
 * What to try when nothing was found: the words of the query without question words, all together, or else without the
 * weakest of them, one after the other — first those that stand in no record, then the commonest, which says least —
 * and the remaining words each alone. Every suggestion finds something within the filters.
 */
export async function suggestionsFor(query: SearchQuery, filters: SearchFilters): Promise<Suggestion[]> {
  const words = await cutWords(query.shown);
  const counted = await Promise.all(words.map(async (word) => ({ word, count: await count(word, filters) })));
  const known = counted.filter((one) => one.count > 0);
  const together = await withoutWeakest(known, filters);
  const alone = [...known]
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_SINGLE)
    .map(({ word, count: number }) => ({ text: word, count: number }));
  const all = [...(together ? [together] : []), ...alone];
  return all.filter(
    ({ text }, index) => text !== query.shown && all.findIndex((other) => other.text === text) === index,
  );
}

/** All of the words, or as many as stand together in some record: the commonest is the first to be tried without. */
async function withoutWeakest(known: Counted[], filters: SearchFilters): Promise<Suggestion | null> {
  const together = await tried(known, filters);
  if (together || known.length < 2) return together;
  const byWeakness = [...known].sort((a, b) => b.count - a.count);
  for (const weak of byWeakness) {
    const found = await tried(
      known.filter((one) => one !== weak),
      filters,
    );
    if (found) return found;
  }
  return withoutWeakest(
    known.filter((one) => one !== byWeakness[0]),
    filters,
  );
}

async function tried(words: readonly Counted[], filters: SearchFilters): Promise<Suggestion | null> {
  if (words.length === 0) return null;
  const text = words.map(({ word }) => word).join(" ");
  const number = await count(text, filters);
  return number > 0 ? { text, count: number } : null;
}

function count(text: string, filters: SearchFilters): Promise<number> {
  return countFound(parseQuery(text), filters, MOST_COUNTED);
}
