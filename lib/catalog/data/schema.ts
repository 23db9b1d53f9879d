import { z } from "zod";

/** Stable for ever once published: it is part of public addresses and may be part of index numbers. */
const code = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const text = z.string().min(1);
const listed = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const term = z.strictObject({ id: z.string().regex(/^[a-z_]+$/), name: text });

/** Where a category belongs: the tree of article 20, the fixed columns of the platform page, or the site around it. */
const group = z.enum(["article20", "platform", "site"]);

/** An upper node: it groups, it holds no records. */
const branch = z.strictObject({
  kind: z.literal("branch"),
  code,
  name: text,
  parent: code.nullable(),
  group,
  /** Number of the item in article 20, only on its fifteen upper nodes. */
  article20: z.number().int().min(1).max(15).nullable(),
  applicable: z.boolean(),
  /** Shown to staff in place of an empty column; present exactly when `applicable` is false. */
  notApplicableReason: text.nullable(),
  description: text,
  keywords: listed(text),
  legalBasis: listed(text),
  verified: z.boolean(),
});

/** A category that holds records, with the columns of the national standard catalog (人社厅函〔2019〕113号). */
const leaf = z.strictObject({
  kind: z.literal("leaf"),
  code,
  name: text,
  parent: code,
  group,
  /** `column`: a column of the site, which must not stay blank. `matter`: a row of the standard catalog. */
  presentation: z.enum(["column", "matter"]),
  elements: listed(text),
  legalBasis: listed(text),
  timeLimit: text,
  /** Working days allowed from the day the information was made; null where the law does not count in working days. */
  timeLimitWorkdays: z.number().int().positive().nullable(),
  timeLimitSource: text,
  subject: text,
  channels: listed(text),
  audience: z.strictObject({ scope: z.enum(["all", "specific"]), groups: z.array(text) }),
  methods: listed(z.enum(["proactive", "on_request"])),
  levels: listed(z.enum(["county", "township"])),
  /** Calendar days without a new record after which the column counts as stale; null: renewed on change only. */
  freshnessDays: z.number().int().positive().nullable(),
  freshnessSource: text.nullable(),
  /** Value of the government meta tag `ColumnType`. */
  columnType: text,
  description: text,
  keywords: listed(text),
  /** False where the name or the figure rests on practice and has not been read in the source itself. */
  verified: z.boolean(),
});

export const catalogCategorySchema = z.discriminatedUnion("kind", [branch, leaf]);

/** The statutory catalog of one type of agency, as data. */
export const statutoryCatalogSchema = z.strictObject({
  title: text,
  agencyType: text,
  sources: listed(z.strictObject({ documentNumber: text, title: text, verified: z.boolean() })),
  /** `standard` is false for carriers that the national list does not name (the bureau's own paper notice board). */
  channels: listed(term.extend({ standard: z.boolean() })),
  audiences: listed(term),
  methods: listed(term),
  levels: listed(term),
  columnTypes: listed(text),
  freshnessLimits: listed(
    z.strictObject({ days: z.number().int().positive(), name: text, source: text, verified: z.boolean() }),
  ),
  categories: listed(catalogCategorySchema),
});

/** The groups under which yearly reports count disclosures; independent of the statutory tree. */
export const statisticsTopicsSchema = z.strictObject({
  title: text,
  description: text,
  topics: listed(term.extend({ description: text })),
});

export type StatutoryCatalog = z.infer<typeof statutoryCatalogSchema>;
export type StatutoryCategory = z.infer<typeof catalogCategorySchema>;
export type StatutoryLeaf = Extract<StatutoryCategory, { kind: "leaf" }>;
export type StatisticsTopic = z.infer<typeof statisticsTopicsSchema>["topics"][number];
