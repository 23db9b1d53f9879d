import pg from "pg";
import { CHANNEL, SEEN_WITHIN_MS } from "@/lib/announce";
import { type Baseline, newerThan, settledBaseline, versionOf } from "./announcements";

/** Milliseconds between looks when nobody reads and nobody calls. */
const POLL_MS = 1000;
/** A database that does not answer in this time counts as lost. */
const PATIENCE_MS = 2000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;
const SETTLE_MS = 60_000;

export type NewsListener = {
  /** Something that these marks stand for was published, changed or withdrawn. */
  changed(tags: string[]): void;
  /** From now on changes may go unheard: nothing kept may be trusted. */
  lost(): void;
};

/**
 * Knows what was announced to the public, by a connection of its own. What counts is not the notification, which only
 * says when to look, but the announcements themselves: whoever answers from memory first makes sure that a look was
 * begun no longer than SEEN_WITHIN_MS ago. Without a connection there is no news, and so no memory.
 */
export class PublicNews {
  #client: pg.Client | undefined;
  #baseline: Baseline = { floor: "0", seen: new Set(), version: "" };
  #settledAt = 0;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #running: { began: number; done: Promise<boolean> } | undefined;
  #next: Promise<boolean> | undefined;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly connectionString: string,
    readonly listener: NewsListener,
  ) {}

  /** Begins to listen; tries again and again while the database is away. */
  async open(): Promise<void> {
    this.#timer = setInterval(() => void this.#lookAfterThis(), POLL_MS).unref();
    await this.#connect(FIRST_RETRY_MS);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    const client = this.#client;
    this.#lose(client);
  }

  get isUp(): boolean {
    return this.#client !== undefined;
  }

  /** Whether everything that returned to its publisher before this moment is known here. */
  isFresh(): boolean {
    const age = performance.now() - this.#lookedAt;
    // Under load the next look is on its way before the last one is too old, and nobody waits.
    if (age > SEEN_WITHIN_MS / 2 && !this.#running && this.#client) void this.#look();
    return age <= SEEN_WITHIN_MS && this.#client !== undefined;
  }

  /** The same, having looked if necessary; false when it cannot be known. */
  async confirm(): Promise<boolean> {
    const since = performance.now() - SEEN_WITHIN_MS;
    if (!this.#client) return false;
    if (this.#lookedAt >= since) return true;
    if (this.#running && this.#running.began >= since) return this.#running.done;
    return this.#lookAfterThis();
  }

  /** A look that begins after this call. */
  #lookAfterThis(): Promise<boolean> {
    if (!this.#running) return this.#look();
    this.#next ??= this.#running.done.then(() => {
      this.#next = undefined;
      return this.#running?.done ?? this.#look();
    });
    return this.#next;
  }

  #look(): Promise<boolean> {
    const client = this.#client;
    if (!client) return Promise.resolve(false);
    const began = performance.now();
    const done = this.#read(client)
      .then(() => {
        if (this.#client !== client) return false;
        this.#lookedAt = began;
        return true;
      })
      .catch(() => {
        this.#lose(client);
        return false;
      })
      .finally(() => {
        if (this.#running?.done === done) this.#running = undefined;
      });
    this.#running = { began, done };
    return done;
  }

  async #read(client: pg.Client): Promise<void> {
    if (performance.now() - this.#settledAt > SETTLE_MS) {
      await this.#settle(client);
      return;
    }
    if ((await versionOf(client, this.#baseline.floor)) === this.#baseline.version) return;
    this.#take(client, await newerThan(client, this.#baseline.floor));
  }

  /** Moves the line behind which nothing can appear any more, so that a look stays small. */
  async #settle(client: pg.Client): Promise<void> {
    const floor = await settledBaseline(client);
    const rows = await newerThan(client, this.#baseline.floor);
    this.#take(client, rows);
    if (this.#client !== client) return;
    const kept = rows.filter(({ id }) => BigInt(id) > BigInt(floor));
    this.#baseline = { floor, ...summary(kept) };
    this.#settledAt = performance.now();
  }

  #take(client: pg.Client, rows: Awaited<ReturnType<typeof newerThan>>): void {
    if (this.#client !== client) return;
    const fresh = rows.filter(({ id }) => !this.#baseline.seen.has(id));
    this.#baseline = { floor: this.#baseline.floor, ...summary(rows) };
    if (fresh.length > 0) this.listener.changed([...new Set(fresh.flatMap(({ tags }) => tags.split(" ")))]);
  }

  async #connect(retryAfter: number): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: "gongkai front",
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    client.on("notification", () => void this.#lookAfterThis());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      const floor = await settledBaseline(client);
      this.#baseline = { floor, ...summary(await newerThan(client, floor)) };
      this.#settledAt = performance.now();
      if (this.#closed) throw new Error("closed");
      this.#client = client;
    } catch {
      void client.end().catch(() => {});
      this.#connectLater(retryAfter);
    }
  }

  #connectLater(after: number): void {
    if (this.#closed) return;
    setTimeout(() => void this.#connect(Math.min(after * 2, LAST_RETRY_MS)), after).unref();
  }

  #lose(client: pg.Client | undefined): void {
    if (!client || this.#client !== client) return;
    this.#client = undefined;
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    this.listener.lost();
    void client.end().catch(() => {});
    this.#connectLater(FIRST_RETRY_MS);
  }
}

function summary(rows: readonly { id: string }[]): Pick<Baseline, "seen" | "version"> {
  const ids = rows.map(({ id }) => BigInt(id));
  const sum = ids.reduce((total, id) => total + id, 0n);
  return { seen: new Set(rows.map(({ id }) => id)), version: `${ids.length}/${ids.at(-1) ?? 0}/${sum}` };
}
