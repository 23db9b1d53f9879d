import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseInput, plainForm, shownAgain } from "./form-input";

function form(...entries: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value as string);
  return data;
}

const person = z.object({
  name: z.string().min(1),
  version: z.coerce.number().int(),
  roles: z.array(z.string()).optional(),
});

describe("a form", () => {
  test("becomes plain strings, lists and objects", () => {
    const data = form(
      ["name", "林"],
      ["roles[]", "drafter"],
      ["settings.phone", "0598"],
      ["settings.fax", ""],
      ["$ACTION_ID_x", ""],
    );
    expect(plainForm(data)).toEqual({
      ok: true,
      value: { name: "林", roles: ["drafter"], settings: { phone: "0598", fax: "" } },
    });
  });

  test.each<[string, FormData]>([
    ["a name twice", form(["name", "a"], ["name", "b"])],
    ["a file", form(["name", new Blob(["x"])])],
    ["a way into prototypes", form(["__proto__.isAdmin", "1"])],
    ["a way into constructors", form(["a.constructor.prototype.x", "1"])],
    ["a value that is also an object", form(["a", "1"], ["a.b", "2"])],
    ["an unnamed value", form(["", "1"])],
  ])("with %s is refused", (_, data) => {
    expect(plainForm(data)).toMatchObject({ ok: false, issues: [{ code: "input.malformed" }] });
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  test("may hold nothing that its schema does not name", () => {
    const result = parseInput(person, form(["name", "林"], ["version", "1"], ["isAdmin", "true"]));
    expect(result).toMatchObject({ ok: false, issues: [{ code: "input.malformed" }] });
  });

  test("has one sentence for each field that is missing or wrong", () => {
    const result = parseInput(person, form(["name", ""]));
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { field: "name", message: "请填写此项。" },
        { field: "version", message: expect.stringMatching(/。$/) },
      ],
    });
  });

  test.each(["a\0b", "\ud800", "x\udc00"])("with what cannot be stored (%j) is refused", (text) => {
    expect(parseInput(person, { name: text, version: 1 })).toMatchObject({
      issues: [{ code: "input.characters" }],
    });
  });

  test.each(["𫝀𠮷", "e\u0301", "＝1+1", "<script>"])("keeps %j as it was typed", (name) => {
    expect(parseInput(person, form(["name", name], ["version", "1"]))).toEqual({
      ok: true,
      value: { name, version: 1 },
    });
  });

  test.each<{ name: unknown }>([
    { name: { not: "" } },
    { name: ["a"] },
    { name: 1 },
    { name: null },
    { name: { toString: "x" } },
  ])("given as an object takes no operator for a text: %j", (name) => {
    expect(parseInput(person, { name, version: 1 }).ok).toBe(false);
  });

  test("that did not go through shows again what was typed, but no secrets", () => {
    const data = form(
      ["email", "a@b.example"],
      ["password", "x"],
      ["currentPassword", "x"],
      ["totpCode", "123456"],
      ["postalCode", "36500"],
      ["token", "t"],
      ["roles[]", "drafter"],
    );
    expect(shownAgain(data)).toEqual({ email: "a@b.example", postalCode: "36500", "roles[]": ["drafter"] });
  });
});
