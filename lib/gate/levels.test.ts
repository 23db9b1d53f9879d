import { describe, expect, test } from "vitest";
import { gateCodes, gateLevel } from "./levels";

const MOMENTS = ["draft", "submit", "publish"] as const;
const WEIGHT = { silent: 0, warn: 1, accept: 2, block: 3 };

describe("the table of levels", () => {
  test.each(gateCodes())("%s never grows milder on the way to publication", (code) => {
    const weights = MOMENTS.map((moment) => WEIGHT[gateLevel(code, moment, { own: "warn" })]);
    expect(weights).toEqual([...weights].sort());
  });

  test.each(gateCodes())("%s is not stricter for imported documents than for new ones", (code) => {
    const imported = gateLevel(code, "publish", { own: "warn", isImported: true });
    expect(WEIGHT[imported]).toBeLessThanOrEqual(WEIGHT[gateLevel(code, "publish", { own: "warn" })]);
  });

  test.each(["personal.id-number", "personal.bank-card"])("%s blocks always, for everybody", (code) => {
    for (const moment of MOMENTS)
      for (const isImported of [true, false])
        expect(gateLevel(code, moment, { own: "warn", isImported })).toBe("block");
  });

  test("what waits for the dictionary or the rule takes its level from there", () => {
    for (const own of ["warn", "accept", "block"] as const) {
      expect(gateLevel("wording.term", "publish", { own })).toBe(own);
      expect(gateLevel("personal.old-id-number", "publish", { own })).toBe(own);
    }
  });

  test("a code that nobody listed blocks unless it says otherwise", () => {
    expect(gateLevel("toy.unlisted", "draft")).toBe("block");
    expect(gateLevel("toy.unlisted", "draft", { own: "warn" })).toBe("warn");
    expect(gateLevel("constructor", "draft")).toBe("block");
    expect(gateLevel("__proto__", "draft")).toBe("block");
  });
});
