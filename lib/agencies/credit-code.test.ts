import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creditCheckCharacter, isCreditCode } from "./credit-code";

const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const letters = (length: number) =>
  fc.array(fc.constantFrom(...ALPHABET), { minLength: length, maxLength: length }).map((c) => c.join(""));
const area = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, "0"));
const body = fc.tuple(letters(2), area, letters(9)).map((parts) => parts.join(""));

describe("a unified social credit code", () => {
  // The worked example of GB 32100-2015, and codes that any company register shows.
  test.each(["91350100M000100Y43", "91110108551385082Q", "914403001922038216"])("%s is one", (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  test.each([
    "91350100M000100Y44",
    "91350100m000100y43",
    "91350100M000100Y4",
    "91350100M000100Y433",
    "9135O100M000100Y43",
    "１1350100M000100Y43",
    "",
  ])("%j is none", (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test("has exactly one check character for every body", () => {
    fc.assert(
      fc.property(body, (text) => {
        const right = ALPHABET.filter((character) => isCreditCode(text + character));
        expect(right).toEqual([creditCheckCharacter(text)]);
      }),
    );
  });

  test("shows every single character mistyped, and every two unlike neighbours exchanged", () => {
    fc.assert(
      fc.property(body, fc.nat(15), fc.constantFrom(...ALPHABET), (text, place, other) => {
        const code = text + creditCheckCharacter(text);
        const typed = code.slice(0, place) + other + code.slice(place + 1);
        expect(isCreditCode(typed)).toBe(typed === code);
        const swapped = code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2);
        expect(isCreditCode(swapped)).toBe(swapped === code);
      }),
    );
  });
});
