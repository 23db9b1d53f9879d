import { Secret, TOTP } from "otpauth";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Role, Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { readSession } from "@/lib/sign-in/read-session";
import { signIn } from "@/lib/sign-in/sign-in";
import { auditOf, GOOD_PASSWORD, giveTestKey, testPerson, visitorAt } from "@/lib/sign-in/test-person";
import { useDatabase } from "@/lib/testing/database";
import { changeOwnPassword, endOwnSession } from "./own-account";
import { beginTotp, confirmTotp, ownSecondFactor, removeTotp } from "./own-second-factor";
import { ownSessions } from "./queries";

useDatabase();
beforeAll(giveTestKey);
afterEach(() => vi.unstubAllEnvs());

const NOW = new Date("2026-03-02T02:00:00Z");
const NEXT = "Songtao-Wanli-59";
const change = (password: string, currentPassword = GOOD_PASSWORD, repeatedPassword = password) => ({
  currentPassword,
  password,
  repeatedPassword,
});

async function enter(email: string, password = GOOD_PASSWORD): Promise<{ sid: string; actor: Staff }> {
  const result = await signIn(visitorAt(NOW), { email, password, code: "", userAgent: "Firefox" });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  const session = await readSession(result.value.sid, NOW, "192.0.2.7");
  return { sid: result.value.sid, actor: session!.actor };
}

async function atWork(roles: Role[] = ["drafter"]) {
  const person = await testPerson({ roles });
  return { person, here: await enter(person.email), elsewhere: await enter(person.email) };
}

const lives = async (sid: string) => (await readSession(sid, NOW, "")) !== null;

describe("changing one's own password", () => {
  test("ends the other sessions, keeps this one, and is recorded", async () => {
    const { person, here, elsewhere } = await atWork();
    expect((await changeOwnPassword(here.actor, change(NEXT))).ok).toBe(true);
    expect([await lives(here.sid), await lives(elsewhere.sid)]).toEqual([true, false]);
    await expect(enter(person.email)).rejects.toThrow("sign-in.refused");
    expect(await lives((await enter(person.email, NEXT)).sid)).toBe(true);
    expect(await auditOf(`user:${person.id}`)).toContain("password.set");
  });

  test.each([
    [change(NEXT, "wrong"), "password.current"],
    [change(NEXT, GOOD_PASSWORD, "other"), "password.mismatch"],
    [change("short"), "password.short"],
    [change(GOOD_PASSWORD), "password.repeated"],
  ])("%j is refused: %s", async (input, code) => {
    const { here, elsewhere } = await atWork();
    expect(await changeOwnPassword(here.actor, input)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(await lives(elsewhere.sid)).toBe(true);
  });

  test("is no place to guess: after five wrong ones the right one is refused too", async () => {
    const { person, here } = await atWork();
    for (let n = 0; n < 5; n++) await changeOwnPassword(here.actor, change(NEXT, `wrong${n}`));
    expect((await changeOwnPassword(here.actor, change(NEXT))).ok).toBe(false);
    expect(await auditOf(`user:${person.id}`)).toContain("sign-in.locked");
  });
});

describe("one's own second factor", () => {
  async function secretOf(actor: Staff): Promise<string> {
    const factor = await ownSecondFactor(actor);
    if (factor.state !== "pending") throw new Error(factor.state);
    return factor.secret;
  }
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: NOW.getTime() });

  test("is begun, confirmed by password and code, ends other sessions, and hides its secret from then on", async () => {
    const { person, here, elsewhere } = await atWork();
    expect(await ownSecondFactor(here.actor)).toEqual({ state: "none" });
    await beginTotp(here.actor);
    const code = codeOf(await secretOf(here.actor));
    expect(
      await confirmTotp(here.actor, { currentPassword: GOOD_PASSWORD, totpCode: "000000" }),
    ).toMatchObject({
      issues: [{ field: "totpCode" }],
    });
    expect(await confirmTotp(here.actor, { currentPassword: "wrong", totpCode: code })).toMatchObject({
      issues: [{ field: "currentPassword" }],
    });
    expect((await confirmTotp(here.actor, { currentPassword: GOOD_PASSWORD, totpCode: code })).ok).toBe(true);
    expect(await ownSecondFactor(here.actor)).toMatchObject({ state: "active" });
    expect([await lives(here.sid), await lives(elsewhere.sid)]).toEqual([true, false]);
    await expect(enter(person.email)).rejects.toThrow("sign-in.refused");
    expect(await auditOf(`user:${person.id}`)).toContain("totp.set");
    expect((await beginTotp(here.actor)).ok).toBe(false);
    // The code that confirmed it is used up for signing in.
    const replay = { email: person.email, password: GOOD_PASSWORD, code, userAgent: "" };
    expect((await signIn(visitorAt(NOW), replay)).ok).toBe(false);
  });

  test("is stored encrypted, bound to its owner", async () => {
    const { person, here } = await atWork();
    await beginTotp(here.actor);
    const { totpSecret } = await db.user.findUniqueOrThrow({ where: { id: person.id } });
    expect(totpSecret).not.toContain(await secretOf(here.actor));
    const { person: other, here: otherHere } = await atWork();
    await db.user.update({ where: { id: other.id }, data: { totpSecret } });
    await expect(ownSecondFactor(otherHere.actor)).rejects.toThrow();
  });

  test("is removed with the password, except by administrators where it is demanded", async () => {
    const { person, here } = await atWork(["auditor"]);
    await beginTotp(here.actor);
    await confirmTotp(here.actor, {
      currentPassword: GOOD_PASSWORD,
      totpCode: codeOf(await secretOf(here.actor)),
    });
    vi.stubEnv("REQUIRE_TOTP", "1");
    expect(await removeTotp(here.actor, { currentPassword: GOOD_PASSWORD })).toMatchObject({
      issues: [{ code: "totp.required" }],
    });
    vi.stubEnv("REQUIRE_TOTP", "0");
    expect((await removeTotp(here.actor, { currentPassword: "wrong" })).ok).toBe(false);
    expect((await removeTotp(here.actor, { currentPassword: GOOD_PASSWORD })).ok).toBe(true);
    expect(await ownSecondFactor(here.actor)).toEqual({ state: "none" });
    expect(await auditOf(`user:${person.id}`)).toContain("totp.removed");
  });
});

describe("one's own sessions", () => {
  test("are listed, the present one marked, and ended one by one or all others at once", async () => {
    const { person, here, elsewhere } = await atWork();
    const third = await enter(person.email);
    expect((await ownSessions(here.actor)).map((one) => one.current).filter(Boolean)).toHaveLength(1);
    await endOwnSession(here.actor, { sessionId: elsewhere.actor.sessionId });
    expect([await lives(here.sid), await lives(elsewhere.sid), await lives(third.sid)]).toEqual([
      true,
      false,
      true,
    ]);
    await endOwnSession(here.actor, { sessionId: "others" });
    expect([await lives(here.sid), await lives(third.sid)]).toEqual([true, false]);
    expect(
      (await auditOf(`user:${person.id}`)).filter((action) => action === "session.revoked"),
    ).toHaveLength(2);
  });

  test("of others cannot be ended", async () => {
    const { here } = await atWork();
    const { here: other } = await atWork();
    await endOwnSession(here.actor, { sessionId: other.actor.sessionId });
    expect(await lives(other.sid)).toBe(true);
  });
});
