import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Kept, PageShelf } from "./page-shelf";

const page = (key: string, bytes = 10, tags: string[] = []): Kept => ({ key, bytes, tags });

describe("a shelf of pages", () => {
  it("makes room by forgetting what was not asked for longest", () => {
    const shelf = new PageShelf(30);
    for (const key of ["a", "b", "c"]) shelf.put(page(key));
    shelf.get("a");
    shelf.put(page("d"));
    expect(["a", "b", "c", "d"].filter((key) => shelf.get(key))).toEqual(["a", "c", "d"]);
  });

  it("keeps nothing larger than itself, and forgets the smaller one it would replace", () => {
    const shelf = new PageShelf(30);
    shelf.put(page("a"));
    shelf.put(page("a", 31));
    expect([shelf.get("a"), shelf.bytes]).toEqual([undefined, 0]);
  });

  it("forgets by what pages show", () => {
    const shelf = new PageShelf(100);
    shelf.put(page("a", 10, ["record:1", "site"]));
    shelf.put(page("b", 10, ["record:2", "site"]));
    shelf.put(page("c", 10, ["record:12"]));
    shelf.dropTagged(["record:1", "record:3"]);
    expect([shelf.size, shelf.get("a")]).toEqual([2, undefined]);
    shelf.dropTagged(["site"]);
    expect([shelf.size, shelf.bytes]).toEqual([1, 10]);
  });

  it("finds a page that was replaced only by what it shows now", () => {
    const shelf = new PageShelf(100);
    shelf.put(page("a", 10, ["old"]));
    shelf.put(page("a", 10, ["new"]));
    shelf.dropTagged(["old"]);
    expect(shelf.size).toBe(1);
  });

  it("never holds more than its bytes, and counts them right, whatever happens", () => {
    const keys = fc.constantFrom("a", "b", "c", "d", "e");
    const step = fc.oneof(
      fc.record({ put: keys, bytes: fc.integer({ min: 1, max: 60 }), tag: keys }),
      fc.record({ get: keys }),
      fc.record({ dropTagged: keys }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const shelf = new PageShelf(100);
        const model = new Map<string, number>();
        for (const one of steps) {
          if ("put" in one) {
            shelf.put(page(one.put, one.bytes, [one.tag]));
            model.set(one.put, one.bytes);
          } else if ("get" in one) shelf.get(one.get);
          else shelf.dropTagged([one.dropTagged]);
          const held = ["a", "b", "c", "d", "e"].filter((key) => shelf.get(key));
          expect(shelf.bytes).toBe(held.reduce((sum, key) => sum + (model.get(key) ?? 0), 0));
          expect(shelf.bytes).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
