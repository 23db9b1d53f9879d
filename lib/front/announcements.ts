import type { Client } from "pg";

/** Announcements known so far: all up to `floor`, and those `seen` beyond it, which `version` sums up. */
export type Baseline = { floor: string; seen: ReadonlySet<string>; version: string };

/**
 * Numbers are given out before transactions commit, so a smaller one can appear after a greater one. Those whose
 * writers may still be at work are therefore looked at again each time; this is how long a writer may take.
 */
const LONGEST_WRITER = "10 minutes";

/** The announcement up to which no other can appear any more. */
export async function settledBaseline(client: Client): Promise<string> {
  const { rows } = await client.query({
    name: "settled",
    text: `select coalesce((
        select id from "OutboxMessage"
        where "createdAt" < (
          select least(now(), min(xact_start)) - interval '${LONGEST_WRITER}'
          from pg_stat_activity where datname = current_database())
        order by id desc limit 1), 0)::text as floor`,
  });
  return rows[0].floor;
}

/** Count, greatest and sum of the announcements beyond the floor: another text as soon as one appears. */
export async function versionOf(client: Client, floor: string): Promise<string> {
  const { rows } = await client.query({
    name: "version",
    text: `select count(*) || '/' || coalesce(max(id), 0) || '/' || coalesce(sum(id), 0) as version
      from "OutboxMessage" where id > $1::bigint and topic = 'published'`,
    values: [floor],
  });
  return rows[0].version;
}

/** The announcements beyond the floor, in the order of their numbers. */
export async function newerThan(client: Client, floor: string): Promise<{ id: string; tags: string }[]> {
  const { rows } = await client.query({
    name: "newer",
    text: `select id::text, payload->>'tags' as tags
      from "OutboxMessage" where id > $1::bigint and topic = 'published' order by id`,
    values: [floor],
  });
  return rows;
}
