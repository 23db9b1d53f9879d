import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Refusal } from "@/lib/refusal";
import { keyFor } from "./key";
import { seal, unseal } from "./sealed-text";
import { randomToken, tokenHash } from "./token";

beforeEach(() => {
  vi.stubEnv("GONGKAI_KEY", "Yk3vTq9wLzR1xPf7HdNs5mBc2GjKa8Eu");
  vi.stubEnv("GONGKAI_KEY_FILE", "");
});
afterEach(() => vi.unstubAllEnvs());

describe("a sealed text", () => {
  test("opens to the very text that was sealed, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, context) => {
        expect(unseal(seal(text, context), context)).toBe(text);
      }),
    );
  });

  test("never looks the same twice and does not show the text", () => {
    expect(seal("secret", "a")).not.toBe(seal("secret", "a"));
    expect(seal("secret", "a")).not.toContain("secret");
  });

  test("does not open in another context, under another key, or when altered", () => {
    const sealed = seal("secret", "user:1:totp");
    expect(() => unseal(sealed, "user:2:totp")).toThrow();
    expect(() => unseal(`${sealed.slice(0, -2)}AA`, "user:1:totp")).toThrow();
    expect(() => unseal("secret", "user:1:totp")).toThrow("not a sealed text");
    vi.stubEnv("GONGKAI_KEY", "Zk3vTq9wLzR1xPf7HdNs5mBc2GjKa8Eu");
    expect(() => unseal(sealed, "user:1:totp")).toThrow();
  });

  test("does not open with a shortened authentication tag", () => {
    const [form, iv, body, tag] = seal("secret", "a").split(".");
    const short = Buffer.from(tag!, "base64url").subarray(0, 4).toString("base64url");
    expect(() => unseal([form, iv, body, short].join("."), "a")).toThrow();
  });
});

describe("keys", () => {
  test("differ by purpose", () => {
    expect(keyFor("column").equals(keyFor("session-cookie"))).toBe(false);
  });

  test.each(["", "short"])("the secret %j is refused with a sentence", (secret) => {
    vi.stubEnv("GONGKAI_KEY", secret);
    expect(() => keyFor("column")).toThrow(Refusal);
  });
});

describe("tokens", () => {
  test("carry 256 bits and are all different", () => {
    const tokens = new Set(Array.from({ length: 1000 }, randomToken));
    expect(tokens.size).toBe(1000);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });

  test("are stored as a hash that is not the token", () => {
    const token = randomToken();
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(tokenHash(token)).toBe(tokenHash(token));
  });
});
