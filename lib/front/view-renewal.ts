import type { KeptPage } from "./kept-page";

/** Milliseconds in which pages gather whose readings are then looked up together. */
const GATHER_MS = 5;

type Batch = { pages: Set<KeptPage>; done: Promise<void> };

/** Brings the printed numbers of readings up to date, many pages with one query. */
export class ViewRenewal {
  #gathering: Batch | undefined;
  readonly #underWay = new Map<KeptPage, Promise<void>>();

  constructor(readonly readViews: (ids: readonly number[]) => Promise<Map<number, number>>) {}

  /** Renews a page's number; what is under way already is not begun twice. */
  renew(page: KeptPage): Promise<void> {
    const running = this.#underWay.get(page);
    if (running) return running;
    this.#gathering ??= this.#newBatch();
    this.#gathering.pages.add(page);
    const done = this.#gathering.done;
    this.#underWay.set(page, done);
    return done;
  }

  #newBatch(): Batch {
    const pages = new Set<KeptPage>();
    const done = new Promise<void>((resolve) => setTimeout(resolve, GATHER_MS))
      .then(() => {
        this.#gathering = undefined;
        return this.#renewAll([...pages]);
      })
      .finally(() => {
        for (const page of pages) this.#underWay.delete(page);
      });
    return { pages, done };
  }

  async #renewAll(pages: readonly KeptPage[]): Promise<void> {
    const countedAt = performance.now();
    const ids = [...new Set(pages.flatMap(({ documentId }) => documentId ?? []))];
    const views = await this.readViews(ids);
    await Promise.all(
      pages.map((page) => page.documentId && page.recount(views.get(page.documentId) ?? 0, countedAt)),
    );
  }
}
