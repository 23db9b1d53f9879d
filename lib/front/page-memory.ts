import { addDays, dayOf, startOf } from "@/lib/time";
import { cacheKey } from "./cache-key";
import type { FinishedAnswer } from "./finished-answer";
import { KeptPage } from "./kept-page";
import { PageShelf } from "./page-shelf";
import { ViewRenewal } from "./view-renewal";

/** Lists in all their pages and years may take this part of the memory, and push nothing else out. */
const LIST_SHARE = 0.25;

/** Nobody waits for a render that has taken longer than this; the next reader has one of his own. */
const LONGEST_FLIGHT_MS = 10_000;

/** What tells the memory whether it may be trusted (lib/front/public-news.ts). */
export type News = { readonly isUp: boolean; isFresh(): boolean; confirm(): Promise<boolean> };

/** What a render came to; `answer` only where it is a page that may be kept. */
type Rendered = { answer?: FinishedAnswer };

/**
 * Finished pages in memory. A page is answered from here only if nothing it shows was announced before the reader
 * asked; a page whose making began before an announcement is given to those who asked before it, and not kept.
 */
export class PageMemory<R extends Rendered> {
  readonly #pages: PageShelf<KeptPage>;
  readonly #lists: PageShelf<KeptPage>;
  readonly #flights = new Map<string, { generation: number; began: number; done: Promise<R> }>();
  readonly #views: ViewRenewal;
  #generation = 0;
  #midnight = 0;

  /** @param bytes what all pages together may take */
  constructor(
    bytes: number,
    readonly news: News,
    readViews: (ids: readonly number[]) => Promise<Map<number, number>>,
  ) {
    this.#pages = new PageShelf(Math.floor(bytes * (1 - LIST_SHARE)));
    this.#lists = new PageShelf(Math.floor(bytes * LIST_SHARE));
    this.#views = new ViewRenewal(readViews);
  }

  get bytes(): number {
    return this.#pages.bytes + this.#lists.bytes;
  }

  get size(): number {
    return this.#pages.size + this.#lists.size;
  }

  /** The page, if it can be given at once. */
  atHand(url: string): KeptPage | undefined {
    const kept = this.#shelf(url).get(url);
    if (!kept || !this.news.isFresh()) return undefined;
    if (this.#turnDay()) return undefined;
    const due = kept.viewsDue(performance.now());
    if (due === "soon") this.#views.renew(kept).catch(() => {});
    return due === "now" ? undefined : kept;
  }

  /** The page from memory, or from a render under way that is as new, or from one of its own. */
  async read(url: string, render: () => Promise<R>): Promise<KeptPage | R> {
    const key = cacheKey(url);
    if (key === null || !(await this.news.confirm())) return render();
    this.#turnDay();
    const kept = this.#shelf(key).get(key);
    if (kept && (await this.#isPresentable(kept))) return kept;
    const flight = this.#flights.get(key);
    if (flight?.generation !== this.#generation || performance.now() - flight.began > LONGEST_FLIGHT_MS)
      return this.#fly(key, render);
    return flight.done.catch(() => this.read(url, render));
  }

  /** Forgets what shows one of these. */
  changed(tags: readonly string[]): void {
    this.#generation += 1;
    this.#pages.dropTagged(tags);
    this.#lists.dropTagged(tags);
  }

  /** Forgets everything. */
  lost(): void {
    this.#generation += 1;
    this.#pages.clear();
    this.#lists.clear();
  }

  async #fly(key: string, render: () => Promise<R>): Promise<R> {
    const generation = this.#generation;
    const began = performance.now();
    const done = render();
    this.#flights.set(key, { generation, began, done });
    try {
      const { answer } = await done;
      this.#turnDay();
      if (answer && answer.tags.length > 0 && generation === this.#generation && this.news.isUp) {
        this.#shelf(key).put(new KeptPage(answer, began));
      }
    } finally {
      if (this.#flights.get(key)?.done === done) this.#flights.delete(key);
    }
    return done;
  }

  async #isPresentable(kept: KeptPage): Promise<boolean> {
    if (kept.viewsDue(performance.now()) !== "now") return true;
    const generation = this.#generation;
    const renewed = await this.#views.renew(kept).then(
      () => kept.viewsDue(performance.now()) !== "now",
      () => false,
    );
    return renewed && generation === this.#generation;
  }

  #shelf(key: string): PageShelf<KeptPage> {
    return key.includes("?") ? this.#lists : this.#pages;
  }

  /** Pages say what holds today (in force, so many days ago): with the day in Shanghai everything is made anew. */
  #turnDay(): boolean {
    const now = Date.now();
    if (now < this.#midnight) return false;
    this.#midnight = startOf(addDays(dayOf(new Date(now)), 1)).getTime();
    this.lost();
    return true;
  }
}
