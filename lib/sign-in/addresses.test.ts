import { describe, expect, test } from "vitest";
import { clientAddress } from "@/lib/client-address";
import { normalisedEmail } from "./email-address";
import { networkOf } from "./request-address";
import { signInSettings } from "./settings";

describe("an e-mail address", () => {
  test.each([
    [" Lin.Qing@Bureau.Example ", "lin.qing@bureau.example"],
    ["a+b@bureau.example", "a+b@bureau.example"],
  ])("%j is %s", (typed, email) => {
    expect(normalisedEmail(typed)).toBe(email);
  });

  test.each([
    "lin＠bureau.example",
    "ｌin@bureau.example",
    "lіn@bureau.example",
    "林@bureau.example",
    "a@b@c.example",
    "a b@c.example",
    "a@b.example\r\nBcc: x@y.example",
    "",
    "lin",
    "@bureau.example",
    `${"a".repeat(260)}@b.example`,
  ])("%j is none", (typed) => {
    expect(normalisedEmail(typed)).toBeNull();
  });
});

describe("the network of an address", () => {
  test.each([
    ["192.0.2.77", "192.0.2.0/24"],
    ["::ffff:192.0.2.77", "192.0.2.0/24"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["", "unknown"],
    ["nonsense", "unknown"],
  ])("%s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("the client's address", () => {
  test.each<[string | undefined, number, string]>([
    ["203.0.113.9", 0, "192.0.2.1"],
    ["6.6.6.6, 203.0.113.9", 1, "203.0.113.9"],
    ["6.6.6.6, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
    [undefined, 1, "192.0.2.1"],
    ["", 1, "192.0.2.1"],
    ["203.0.113.9", 2, "192.0.2.1"],
  ])("forwarded as %j through %i proxies of ours is %s", (forwarded, hops, address) => {
    expect(clientAddress("192.0.2.1", forwarded, hops)).toBe(address);
  });
});

describe("the settings", () => {
  test("are those of 等保 unless told otherwise", () => {
    expect(signInSettings({})).toEqual({
      origin: null,
      secure: false,
      passwordRule: "classes",
      passwordMaxAge: { administrators: 90, others: 0 },
      requireTotp: false,
    });
  });

  test("make cookies secure where the site's address is https", () => {
    expect(signInSettings({ BASE_URL: "https://www.bureau.example/" })).toMatchObject({
      origin: "https://www.bureau.example",
      secure: true,
    });
    expect(signInSettings({ BASE_URL: "http://localhost:3000" })).toMatchObject({
      origin: null,
      secure: false,
    });
  });

  test.each([{ PASSWORD_MAX_AGE_DAYS: "ninety" }, { PASSWORD_RULE: "none" }, { REQUIRE_TOTP: "yes" }])(
    "%j is refused with a sentence",
    (variables) => {
      expect(() => signInSettings(variables)).toThrow(/^环境变量 .*。$/);
    },
  );
});
