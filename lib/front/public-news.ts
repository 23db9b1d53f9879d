import pg from "pg";
import { CHANNEL, SEEN_WITHIN_MS } from "@/lib/announce";
import {
  type Announcement,
  firstFloor,
  type Known,
  knownFrom,
  newerThan,
  versionOf,
  writersNow,
} from "./announcements";

/** Milliseconds between looks when nobody reads and nobody calls. */
const POLL_MS = 1000;
/** A database that does not answer in this time counts as lost. A process busy with rendering is slow to hear it. */
const PATIENCE_MS = 15_000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;
/** Milliseconds between attempts to move the floor. */
const SETTLE_MS = 5000;

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
  #known: Known = knownFrom("0", []);
  /** The next floor, as soon as every transaction before `next` has ended. */
  #mark: { floor: string; next: bigint } | undefined;
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
    const { floor, version } = this.#known;
    if (performance.now() - this.#settledAt > SETTLE_MS) await this.#settle(client);
    else if ((await versionOf(client, floor)) !== version) this.#take(client, await newerThan(client, floor));
  }

  /**
   * Moves the floor, so that a look stays small. Numbers are given out before transactions commit, and a smaller one
   * may appear after a greater one: a number is passed only when all who wrote while it was already seen have ended.
   */
  async #settle(client: pg.Client): Promise<void> {
    const { floor, greatest } = this.#known;
    const writers = await writersNow(client);
    const rows = await newerThan(client, floor);
    if (this.#client !== client) return;
    this.#take(client, rows);
    this.#settledAt = performance.now();
    if (this.#mark && writers.oldest >= this.#mark.next) {
      const passed = BigInt(this.#mark.floor);
      this.#known = knownFrom(
        this.#mark.floor,
        rows.filter(({ id }) => BigInt(id) > passed),
      );
      this.#mark = undefined;
    }
    this.#mark ??= { floor: greatest, next: writers.next };
  }

  #take(client: pg.Client, rows: readonly Announcement[]): void {
    if (this.#client !== client) return;
    const fresh = rows.filter(({ id }) => !this.#known.beyond.has(id));
    this.#known = knownFrom(this.#known.floor, rows);
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
      const floor = await firstFloor(client);
      this.#known = knownFrom(floor, await newerThan(client, floor));
      this.#mark = undefined;
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
    if (!this.#closed)
      console.error("front: connection for announcements lost; nothing is kept until it is back");
    this.#client = undefined;
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    this.listener.lost();
    void client.end().catch(() => {});
    this.#connectLater(FIRST_RETRY_MS);
  }
}
