import type { WordingDictionary } from "./dictionary";
import data from "./sample-dictionary.json" with { type: "json" };
import { wordingDictionarySchema } from "./schema";

/** A small dictionary of common misprints to begin with; an agency keeps and extends its own copy. */
export const sampleDictionary: WordingDictionary = wordingDictionarySchema.parse(data);
