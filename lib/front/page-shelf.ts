/** Something kept: how many bytes it takes and what it shows. */
export type Kept = { readonly key: string; readonly bytes: number; readonly tags: readonly string[] };

/** Keeps what was asked for last, within a number of bytes, and finds it by its key or by what it shows. */
export class PageShelf<T extends Kept> {
  readonly #kept = new Map<string, { value: T; bytes: number }>();
  readonly #byTag = new Map<string, Set<string>>();
  #bytes = 0;

  /** @param limit bytes that everything on the shelf may take together */
  constructor(readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** What is kept under the key; it counts as asked for last. */
  get(key: string): T | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  /** Keeps it in place of what stood under its key; what was not asked for longest makes room. */
  put(value: T): void {
    this.drop(value.key);
    if (value.bytes > this.limit) return;
    this.#kept.set(value.key, { value, bytes: value.bytes });
    this.#bytes += value.bytes;
    for (const tag of value.tags) {
      const keys = this.#byTag.get(tag);
      if (keys) keys.add(value.key);
      else this.#byTag.set(tag, new Set([value.key]));
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  /** Forgets what is kept under the key. */
  drop(key: string): void {
    const found = this.#kept.get(key);
    if (!found) return;
    this.#kept.delete(key);
    this.#bytes -= found.bytes;
    for (const tag of found.value.tags) {
      const keys = this.#byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#byTag.delete(tag);
    }
  }

  /** Forgets everything that shows one of these. */
  dropTagged(tags: Iterable<string>): void {
    for (const tag of tags) for (const key of [...(this.#byTag.get(tag) ?? [])]) this.drop(key);
  }

  clear(): void {
    this.#kept.clear();
    this.#byTag.clear();
    this.#bytes = 0;
  }
}
