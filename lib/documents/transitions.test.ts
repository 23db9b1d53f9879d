import { describe, expect, it } from "vitest";
import { EditorialStatus } from "@/prisma/generated/enums";
import { isOpen, mayHappen, nextStatus, TRANSITIONS, type Transition } from "./transitions";

const ALL = Object.values(EditorialStatus);
const VERBS = Object.keys(TRANSITIONS) as Transition[];

describe("the state table", () => {
  it("never lets a text become public out of a state in which nobody approved it, but by force", () => {
    const toPublic = VERBS.filter((verb) => TRANSITIONS[verb].to === "published");
    expect(toPublic.sort()).toEqual(["forcePublish", "publish", "reinstate"]);
    expect(ALL.filter((status) => mayHappen("publish", status))).toEqual(["approved", "scheduled"]);
    expect(ALL.filter((status) => mayHappen("reinstate", status))).toEqual(["withdrawn"]);
  });

  it("lets nobody write into a text that is under review, approved or public", () => {
    const written = ALL.filter((status) => mayHappen("save", status) || mayHappen("saveReturned", status));
    expect(written).toEqual(["draft", "returned"]);
  });

  it("has no way out of what is superseded or discarded", () => {
    for (const verb of VERBS) {
      expect(mayHappen(verb, "superseded")).toBe(false);
      expect(mayHappen(verb, "discarded")).toBe(false);
    }
  });

  it("refuses with the state in words", () => {
    const refused = nextStatus("publish", "draft");
    expect(refused).toEqual({
      ok: false,
      issues: [expect.objectContaining({ code: "edition.wrong-state" })],
    });
    expect(refused.ok === false && refused.issues[0]?.message).toContain("草稿");
  });

  it("ends every open edition in a state from which it can go on", () => {
    for (const status of ALL.filter(isOpen)) expect(VERBS.some((verb) => mayHappen(verb, status))).toBe(true);
  });
});
