import { z } from "zod";
import type { WordingDictionary } from "./dictionary";

const words = z.array(z.string().trim().min(1).max(50)).min(1).max(50);

/** The shape of a dictionary file: unknown keys are refused, so that a misspelt one does not pass in silence. */
export const wordingDictionarySchema: z.ZodType<WordingDictionary> = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        term: z.string().trim().min(1).max(50),
        suggestion: z.string().trim().min(1).max(100).optional(),
        level: z.enum(["block", "warn", "accept"]),
        reason: z.string().trim().min(1).max(200).optional(),
        context: z.strictObject({ before: words.optional(), after: words.optional() }).optional(),
      }),
    )
    .max(20_000),
  ignore: z.array(z.string().trim().min(1).max(100)).max(20_000),
});
