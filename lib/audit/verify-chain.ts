import { db, Prisma } from "@/lib/db";

/** What is wrong with one event: it does not follow the one before it, a number is missing, or it was changed. */
export type ChainFault = { seq: string; isUnlinked: boolean; isGap: boolean; isChanged: boolean };

export type ChainReport = {
  events: number;
  /** Number and hash (hex) of the last event; null while there is none. */
  head: { seq: string; hash: string } | null;
  faultCount: number;
  /** The first of the faults. */
  faults: ChainFault[];
  /** Guards of the table that are missing or switched off. */
  missingGuards: string[];
};

const FIRST_FAULTS = 20;
const GUARDS = ["audit_chain", "audit_no_change", "audit_no_truncate"];
/** A log of many millions takes its time. */
const PATIENCE = 30 * 60_000;

/**
 * Recomputes the whole chain of the audit log in one query over one snapshot: every event names the hash of the one
 * before it, the numbers have no gap, and the hash is that of the content. Events cut off at the end leave no trace in
 * the table; those are found by the anchors (`verifyAnchors`).
 */
export function verifyChain(): Promise<ChainReport> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`set local statement_timeout = 0`;
      const [tail] = await tx.$queryRaw<{ events: bigint; seq: bigint | null; hash: string | null }[]>`
        select count(*) as events, max(seq) as seq,
          (select encode(hash, 'hex') from audit_event order by seq desc limit 1) as hash
        from audit_event`;
      const faults = await tx.$queryRaw<(Omit<ChainFault, "seq"> & { seq: bigint; total: bigint })[]>`
        with chain as (
          select seq,
            prev_hash <> lag(hash, 1, '\\x00'::bytea) over (order by seq) as "isUnlinked",
            seq <> lag(seq, 1, 0::bigint) over (order by seq) + 1 as "isGap",
            hash <> audit_hash(event) as "isChanged"
          from audit_event event)
        select seq, "isUnlinked", "isGap", "isChanged", count(*) over () as total
        from chain where "isUnlinked" or "isGap" or "isChanged" order by seq limit ${FIRST_FAULTS}`;
      const guards = await tx.$queryRaw<{ name: string }[]>`
        select tgname as name from pg_trigger
        where tgrelid = 'audit_event'::regclass and tgenabled in ('O', 'A')`;
      const standing = new Set(guards.map(({ name }) => name));
      return {
        events: Number(tail?.events ?? 0),
        head: tail?.hash && tail.seq !== null ? { seq: String(tail.seq), hash: tail.hash } : null,
        faultCount: Number(faults[0]?.total ?? 0),
        faults: faults.map(({ total: _, seq, ...fault }) => ({ ...fault, seq: String(seq) })),
        missingGuards: GUARDS.filter((name) => !standing.has(name)),
      };
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: 10_000, timeout: PATIENCE },
  );
}
