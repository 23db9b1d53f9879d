import type { FinishedAnswer } from "./finished-answer";
import type { Kept } from "./page-shelf";
import { printsViews, printViews } from "./printed-views";

/** How old, in milliseconds, a printed number of readings may be. */
const OLDEST_VIEWS_MS = 60_000;
/** From what age on it is looked up anew, beside the reader. */
const RENEW_VIEWS_MS = 30_000;

/** A page in memory. Its text stands until it is dropped; only the number of readings on it moves. */
export class KeptPage implements Kept {
  readonly key: string;
  readonly bytes: number;
  readonly tags: readonly string[];
  /** The record whose page it is. */
  readonly documentId: number | null;
  readonly #printsViews: boolean;
  #answer: FinishedAnswer;
  #countedAt: number;

  /** @param countedAt a moment (performance.now) before the number on it was read */
  constructor(answer: FinishedAnswer, countedAt: number) {
    this.key = answer.key;
    this.bytes = answer.bytes;
    this.tags = answer.tags;
    this.documentId = pageOf(answer.tags);
    this.#printsViews = printsViews(answer.html.toString("utf8"));
    this.#answer = answer;
    this.#countedAt = countedAt;
  }

  get answer(): FinishedAnswer {
    return this.#answer;
  }

  /** What its number of readings asks for now: nothing, to be renewed soon, or to be renewed before it is shown. */
  viewsDue(now: number): "no" | "soon" | "now" {
    if (!this.#printsViews) return "no";
    const age = now - this.#countedAt;
    if (age > OLDEST_VIEWS_MS) return "now";
    return age > RENEW_VIEWS_MS ? "soon" : "no";
  }

  /** Prints another number of readings, as read after `countedAt`. */
  async recount(views: number, countedAt: number): Promise<void> {
    const html = this.#answer.html.toString("utf8");
    const changed = printViews(html, views);
    if (changed !== html) {
      const answer = this.#answer.with(Buffer.from(changed));
      if (this.#answer.isCompressed) await answer.compressQuickly();
      this.#answer = answer;
    }
    this.#countedAt = countedAt;
  }
}

/** The record whose page carries these tags; null on any other page. */
export function pageOf(tags: readonly string[]): number | null {
  const id = Number(tags.find((tag) => tag.startsWith("page:"))?.slice("page:".length));
  return Number.isInteger(id) && id > 0 ? id : null;
}
