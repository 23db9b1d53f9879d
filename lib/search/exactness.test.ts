import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { findAllIds, findRecords } from "./find-records";
import { normalText } from "./normal-text";
import { parseQuery } from "./search-query";
import { type MadeUp, madeUpRecord, seeded } from "./test-corpus";
import { insertRecord } from "./test-records";

useDatabase();

const RECORDS = 150;
const records: (MadeUp & { id: number })[] = [];

beforeAll(async () => {
  const { agency } = await makeBureau();
  const random = seeded(20170314);
  for (let count = 0; count < RECORDS; count++) {
    const record = madeUpRecord(random, 60 + random() * 400);
    records.push({ ...record, id: await insertRecord({ agencyId: agency.id, ...record }) });
  }
});

/** Every record one of whose parts holds every phrase: read one after the other, with no index. */
function scan(phrases: readonly string[]): number[] {
  const asked = phrases.map(normalText);
  return records
    .filter(({ title, bodyText, documentNumber, id }) => {
      const parts = [title, bodyText, documentNumber, `记录-${id}`].map(normalText);
      return asked.every((phrase) => parts.some((part) => part.includes(phrase)));
    })
    .map(({ id }) => id);
}

const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);
const found = async (typed: string) => sorted(await findAllIds(parseQuery(typed)));

/** A piece of some record's text, cut anywhere, quoted so that spaces within it are part of it. */
const pieceOf = (shortest: number, longest: number) =>
  fc
    .record({
      record: fc.nat(RECORDS - 1),
      at: fc.nat(1000),
      length: fc.integer({ min: shortest, max: longest }),
    })
    .map(({ record, at, length }) => {
      const { title, bodyText } = records[record] as MadeUp;
      const characters = [...(at % 4 === 0 ? title : bodyText)];
      const start = at % characters.length;
      return characters.slice(start, start + length).join("");
    })
    .filter((piece) => normalText(piece) !== "" && !/["“”]/u.test(piece));

describe("what is found is what a scan finds, nothing missed and nothing else", () => {
  it.each([
    ["one character", 1, 1],
    ["two characters", 2, 2],
    ["three characters", 3, 3],
    ["four characters", 4, 4],
    ["phrases of any length", 5, 40],
  ])("for %s cut out of the texts", async (_, shortest, longest) => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(pieceOf(shortest, longest), async (piece) => {
        const expected = scan([piece]);
        hits += expected.length;
        expect(await found(`"${piece}"`)).toEqual(sorted(expected));
      }),
      { numRuns: 60 },
    );
    expect(hits).toBeGreaterThanOrEqual(60);
  });

  it("by date and by rank as well, for words common and rare", async () => {
    let common = 0;
    await fc.assert(
      fc.asyncProperty(
        pieceOf(1, 4),
        fc.constantFrom("newest", "oldest", "relevance"),
        async (piece, sort) => {
          const query = parseQuery(`"${piece}"`);
          const { records: ranked, isCapped } = await findRecords(query, {}, sort, TEST_NOW, RECORDS);
          const expected = scan([piece]);
          if (expected.length * 5 >= RECORDS) common += 1;
          expect(sorted(ranked.map(({ id }) => id))).toEqual(sorted(expected));
          expect(isCapped).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
    expect(common).toBeGreaterThan(5);
    expect(common).toBeLessThan(55);
  });

  it("for several words, all of which must be there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieceOf(1, 3), { minLength: 2, maxLength: 4 }), async (pieces) => {
        expect(await found(pieces.map((piece) => `"${piece}"`).join(" "))).toEqual(sorted(scan(pieces)));
      }),
      { numRuns: 60 },
    );
  });

  it("for words that stand nowhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), async (text) => {
        const piece = text.replace(/["“”＂\s\p{Z}]/gu, "");
        expect(await found(piece)).toEqual(normalText(piece) === "" ? [] : sorted(scan([piece])));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["ＡＢＣ", "abc"],
    ["２０１８年", "2018年"],
    ["（一）", "(一)"],
    ["12．5％", "12.5%"],
    ["信 息 公 开", '"信息公开"'],
  ])("and %s finds the same as %s", async (one, other) => {
    const ids = await found(`"${one}"`);
    expect(ids).toEqual(await found(other));
    expect(ids.length).toBeGreaterThan(0);
  });
});
