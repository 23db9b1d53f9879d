import type { Client } from "pg";

export type Announcement = { id: string; tags: string };

/** Announcements known so far: all up to `floor`, and those beyond it. */
export type Known = { floor: string; beyond: ReadonlySet<string>; greatest: string; version: string };

/** Who comes to listen looks this many numbers back for announcements that are still to be committed. */
const LOOK_BACK = 10_000;

/** What is known when a floor and everything beyond it were read. */
export function knownFrom(floor: string, beyond: readonly Announcement[]): Known {
  const ids = beyond.map(({ id }) => BigInt(id));
  const sum = ids.reduce((total, id) => total + id, 0n);
  return {
    floor,
    beyond: new Set(beyond.map(({ id }) => id)),
    greatest: beyond.at(-1)?.id ?? floor,
    version: `${ids.length}/${ids.at(-1) ?? 0}/${sum}`,
  };
}

/** Where somebody who comes to listen begins. */
export async function firstFloor(client: Client): Promise<string> {
  const { rows } = await client.query(
    `select greatest(coalesce(max(id), 0) - ${LOOK_BACK}, 0)::text as floor from "OutboxMessage"`,
  );
  return rows[0].floor;
}

/** Transactions before `oldest` have ended; those from `next` on have not begun to write. */
export async function writersNow(client: Client): Promise<{ oldest: bigint; next: bigint }> {
  const { rows } = await client.query({
    name: "writers",
    text: `select pg_snapshot_xmin(now)::text as oldest, pg_snapshot_xmax(now)::text as next
      from pg_current_snapshot() as now`,
  });
  return { oldest: BigInt(rows[0].oldest), next: BigInt(rows[0].next) };
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
export async function newerThan(client: Client, floor: string): Promise<Announcement[]> {
  const { rows } = await client.query({
    name: "newer",
    text: `select id::text, payload->>'tags' as tags
      from "OutboxMessage" where id > $1::bigint and topic = 'published' order by id`,
    values: [floor],
  });
  return rows;
}
