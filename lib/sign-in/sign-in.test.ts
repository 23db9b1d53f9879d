import { Secret, TOTP } from "otpauth";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { tokenHash } from "@/lib/crypto/token";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { readSession } from "./read-session";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { auditOf, GOOD_PASSWORD, giveTestKey, testPerson, visitorAt } from "./test-person";
import { newTotpSecret, sealTotpSecret } from "./totp";

useDatabase();
beforeAll(giveTestKey);
afterEach(() => vi.unstubAllEnvs());

const START = new Date("2026-03-02T02:00:00Z");
const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

let net = 0;
/** Each test knocks from a network of its own. */
const freshAddress = () => `10.${Math.floor(++net / 250)}.${net % 250}.9`;

function knock(email: string, password: string, at = START, ip = freshAddress(), code = "") {
  return signIn(visitorAt(at, ip), { email, password, code, userAgent: "test" });
}

async function enter(email: string, at = START) {
  const result = await knock(email, GOOD_PASSWORD, at);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value.sid;
}

describe("signing in", () => {
  test("opens a session under the hash of a random id, and records it", async () => {
    const person = await testPerson({ roles: ["drafter", "officer"] });
    const sid = await enter(person.email);
    const row = await db.session.findUniqueOrThrow({ where: { id: tokenHash(sid) } });
    expect(row).toMatchObject({ userId: person.id, revokedAt: null, totpAt: null });
    expect(await db.session.findUnique({ where: { id: sid } })).toBeNull();
    expect(await auditOf(`user:${person.id}`)).toEqual(["sign-in.succeeded"]);
    const session = await readSession(sid, START, "192.0.2.7");
    expect(session?.actor).toMatchObject({
      userId: person.id,
      roles: ["drafter", "officer"],
      ip: "192.0.2.7",
    });
  });

  test("gives a new id each time, so that no id can be planted beforehand", async () => {
    const { email } = await testPerson();
    expect(await enter(email)).not.toBe(await enter(email));
  });

  test("takes the e-mail address in any case", async () => {
    const { email } = await testPerson();
    expect((await knock(` ${email.toUpperCase()} `, GOOD_PASSWORD)).ok).toBe(true);
  });

  test("answers an unknown person, a wrong password, a look-alike address and a disabled account alike", async () => {
    const person = await testPerson();
    const disabled = await testPerson();
    await db.user.update({ where: { id: disabled.id }, data: { disabledAt: START } });
    const unset = await testPerson({ password: null });
    const answers = await Promise.all([
      knock("nobody@bureau.example", GOOD_PASSWORD),
      knock(person.email, "wrong"),
      knock(person.email.replace("@", "＠"), GOOD_PASSWORD),
      knock(disabled.email, GOOD_PASSWORD),
      knock(unset.email, ""),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: false, issues: [{ code: "sign-in.refused" }] });
  });

  test("takes as long for an unknown person as for a wrong password", async () => {
    const { email } = await testPerson();
    const time = async (who: string) => {
      const began = performance.now();
      await knock(who, "wrong");
      return performance.now() - began;
    };
    await time("nobody@bureau.example");
    const unknown = Math.min(await time("a@b.example"), await time("c@d.example"), await time("e@f.example"));
    const known = Math.min(await time(email), await time(email), await time(email));
    expect(unknown).toBeGreaterThan(known * 0.5);
  });

  test("is refused, after the right password only, to a person without role", async () => {
    const { email } = await testPerson({ roles: [] });
    expect(await knock(email, GOOD_PASSWORD)).toMatchObject({ issues: [{ code: "sign-in.no-role" }] });
    expect(await knock(email, "wrong")).toMatchObject({ issues: [{ code: "sign-in.refused" }] });
  });
});

describe("the lock", () => {
  test("closes after five failures, even to the right password, and opens by itself after 15 minutes", async () => {
    const person = await testPerson();
    for (let n = 0; n < 5; n++) expect((await knock(person.email, "wrong")).ok).toBe(false);
    expect((await knock(person.email, GOOD_PASSWORD, later(14))).ok).toBe(false);
    expect((await knock(person.email, GOOD_PASSWORD, later(15))).ok).toBe(true);
    expect((await auditOf(`user:${person.id}`)).filter((action) => action === "sign-in.locked")).toHaveLength(
      1,
    );
  });

  test("grows with each round of failures, never beyond a day, and a success sets it back", async () => {
    const person = await testPerson();
    let at = START;
    const minutes: number[] = [];
    for (let round = 0; round < 9; round++) {
      for (let n = 0; n < 5; n++) await knock(person.email, "wrong", at);
      const { lockedUntil } = await db.user.findUniqueOrThrow({ where: { id: person.id } });
      minutes.push((lockedUntil!.getTime() - at.getTime()) / 60_000);
      at = lockedUntil!;
    }
    expect(minutes).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    expect((await knock(person.email, GOOD_PASSWORD, at)).ok).toBe(true);
    const row = await db.user.findUniqueOrThrow({ where: { id: person.id } });
    expect(row).toMatchObject({ failedSignIns: 0, lockouts: 0, lockedUntil: null });
  });

  test("lets no more than five of a hundred guesses at once be judged", async () => {
    const person = await testPerson();
    await Promise.all(Array.from({ length: 100 }, () => knock(person.email, "wrong")));
    const reasons = await db.$queryRaw<{ reason: string; count: bigint }[]>`
      select data->>'reason' as reason, count(*) as count from audit_event
      where object = ${`user:${person.id}`} and action = 'sign-in.failed' group by 1`;
    expect(Object.fromEntries(reasons.map((row) => [row.reason, Number(row.count)]))).toEqual({
      password: 5,
      locked: 95,
    });
  });

  test("does not count attempts while it is closed", async () => {
    const person = await testPerson();
    for (let n = 0; n < 12; n++) await knock(person.email, "wrong");
    const row = await db.user.findUniqueOrThrow({ where: { id: person.id } });
    expect(row).toMatchObject({ lockouts: 1, lockedUntil: later(15) });
  });

  test("leaves an account alone that was right four failures later", async () => {
    const { email } = await testPerson();
    for (let n = 0; n < 4; n++) await knock(email, "wrong");
    expect((await knock(email, GOOD_PASSWORD)).ok).toBe(true);
  });
});

describe("one network", () => {
  test("has thirty attempts in a quarter of an hour for whatever names, then waits, right password or not", async () => {
    const { email } = await testPerson();
    for (let n = 0; n < 30; n++) await knock(`spray${n}@bureau.example`, "wrong", START, `203.0.113.${n}`);
    expect(await knock(email, GOOD_PASSWORD, START, "203.0.113.200")).toMatchObject({
      issues: [{ code: "sign-in.rate" }],
    });
    expect((await knock(email, GOOD_PASSWORD, START, "203.0.114.1")).ok).toBe(true);
    expect((await knock(email, GOOD_PASSWORD, later(15), "203.0.113.200")).ok).toBe(true);
  });

  test("is not shut by people who sign in rightly all morning", async () => {
    const { email } = await testPerson();
    for (let n = 0; n < 40; n++)
      expect((await knock(email, GOOD_PASSWORD, START, "198.51.100.4")).ok).toBe(true);
  });
});

describe("the second factor", () => {
  const codeAt = (secret: string, at: Date) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

  async function personWithTotp() {
    const person = await testPerson();
    const secret = newTotpSecret();
    await db.user.update({
      where: { id: person.id },
      data: { totpSecret: sealTotpSecret(secret, person.id), totpConfirmedAt: START },
    });
    return { ...person, secret };
  }

  test("is asked for beside the password, and its absence says no more than a wrong password does", async () => {
    const { email, secret } = await personWithTotp();
    const missing = await knock(email, GOOD_PASSWORD);
    expect(missing).toEqual(await knock(email, "wrong", START, freshAddress(), codeAt(secret, START)));
    const right = await knock(email, GOOD_PASSWORD, START, freshAddress(), codeAt(secret, START));
    expect(
      right.ok && (await db.session.findUniqueOrThrow({ where: { id: tokenHash(right.value.sid) } })).totpAt,
    ).toEqual(START);
  });

  test.each([
    ["one step early", 0.5, true],
    ["one step late", -0.5, true],
    ["two steps late", -1, false],
    ["two steps early", 1, false],
  ])("a code %s", async (_, minutes, accepted) => {
    const { email, secret } = await personWithTotp();
    expect(
      (await knock(email, GOOD_PASSWORD, START, freshAddress(), codeAt(secret, later(minutes)))).ok,
    ).toBe(accepted);
  });

  test("is good once: the same code is refused a second time, and only one of two at once goes through", async () => {
    const { email, secret } = await personWithTotp();
    const code = codeAt(secret, START);
    const both = await Promise.all([
      knock(email, GOOD_PASSWORD, START, freshAddress(), code),
      knock(email, GOOD_PASSWORD, START, freshAddress(), code),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect((await knock(email, GOOD_PASSWORD, START, freshAddress(), code)).ok).toBe(false);
    expect((await knock(email, GOOD_PASSWORD, later(1), freshAddress(), codeAt(secret, later(1)))).ok).toBe(
      true,
    );
  });

  test("locks the account when codes are guessed with the right password", async () => {
    const { id, email, secret } = await personWithTotp();
    for (let n = 0; n < 5; n++) await knock(email, GOOD_PASSWORD, START, freshAddress(), "000000");
    expect((await knock(email, GOOD_PASSWORD, START, freshAddress(), codeAt(secret, START))).ok).toBe(false);
    expect(await auditOf(`user:${id}`)).toContain("sign-in.locked");
  });

  test("is not asked for before it was confirmed", async () => {
    const { id, email } = await personWithTotp();
    await db.user.update({ where: { id }, data: { totpConfirmedAt: null } });
    expect((await knock(email, GOOD_PASSWORD)).ok).toBe(true);
  });
});

describe("a session", () => {
  test("ends after 30 minutes without a request, and goes on as long as there are some, to 10 hours", async () => {
    const { email } = await testPerson();
    const idle = await enter(email);
    expect(await readSession(idle, later(30), "")).not.toBeNull();
    expect(await readSession(idle, later(61), "")).toBeNull();
    const busy = await enter(email);
    for (let minute = 20; minute <= 600; minute += 20)
      expect(await readSession(busy, later(minute), "")).not.toBeNull();
    expect(await readSession(busy, later(601), "")).toBeNull();
  });

  test("writes down its last request at most once a minute", async () => {
    const { email } = await testPerson();
    const sid = await enter(email);
    const seen = async () =>
      (await db.session.findUniqueOrThrow({ where: { id: tokenHash(sid) } })).lastSeenAt;
    await readSession(sid, later(0.9), "");
    expect(await seen()).toEqual(START);
    await readSession(sid, later(1), "");
    expect(await seen()).toEqual(later(1));
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ["the person is disabled", (id) => db.user.update({ where: { id }, data: { disabledAt: START } })],
    ["the last role is taken", (id) => db.userRole.deleteMany({ where: { userId: id } })],
    [
      "the sessions are revoked",
      (id) => db.session.updateMany({ where: { userId: id }, data: { revokedAt: START } }),
    ],
    ["the password is voided", (id) => db.user.update({ where: { id }, data: { passwordHash: null } })],
  ])("is over on the next request once %s", async (_, happen) => {
    const person = await testPerson();
    const sid = await enter(person.email);
    await happen(person.id);
    expect(await readSession(sid, later(1), "")).toBeNull();
  });

  test("has the roles of this very moment", async () => {
    const person = await testPerson({ roles: ["drafter"] });
    const sid = await enter(person.email);
    await db.userRole.create({ data: { userId: person.id, role: "officer" } });
    expect((await readSession(sid, later(1), ""))?.actor.roles).toEqual(["drafter", "officer"]);
  });

  test("ends with signing out, which is recorded once", async () => {
    const person = await testPerson();
    const sid = await enter(person.email);
    await signOut(visitorAt(later(1)), sid);
    await signOut(visitorAt(later(2)), sid);
    expect(await readSession(sid, later(2), "")).toBeNull();
    expect(await auditOf(`user:${person.id}`)).toEqual(["sign-in.succeeded", "sign-out"]);
  });

  test("is unknown by a made-up id, and by the hash that the database holds", async () => {
    const { email } = await testPerson();
    const sid = await enter(email);
    expect(await readSession("made-up", START, "")).toBeNull();
    expect(await readSession(tokenHash(sid), START, "")).toBeNull();
  });

  test("of an administrator asks for a new password after 90 days, of others when the deployment says so", async () => {
    const { email: administrator } = await testPerson({ roles: ["auditor"] });
    const { email: drafter } = await testPerson({ roles: ["drafter"] });
    const due = later(90 * 24 * 60);
    const dutyOn = async (email: string, at: Date) =>
      (await readSession(await enter(email, at), at, ""))?.duty;
    expect(await dutyOn(administrator, START)).toBeNull();
    expect(await dutyOn(administrator, due)).toBe("password");
    expect(await dutyOn(drafter, due)).toBeNull();
    vi.stubEnv("PASSWORD_MAX_AGE_DAYS", "60");
    expect(await dutyOn(drafter, due)).toBe("password");
    vi.stubEnv("PASSWORD_MAX_AGE_DAYS", "0");
    expect(await dutyOn(administrator, due)).toBeNull();
  });

  test("of an administrator asks for a second factor where the deployment demands one", async () => {
    vi.stubEnv("REQUIRE_TOTP", "1");
    const { email: administrator } = await testPerson({ roles: ["sysadmin"] });
    const { email: drafter } = await testPerson({ roles: ["drafter"] });
    expect((await readSession(await enter(administrator), START, ""))?.duty).toBe("second-factor");
    expect((await readSession(await enter(drafter), START, ""))?.duty).toBeNull();
  });
});
