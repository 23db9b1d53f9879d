import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { findInvitation, issueOneTimeSignIn, redeemOneTimeSignIn, UNNAMED_EMAIL } from "./one-time-sign-in";
import { readSession } from "./read-session";
import { signIn } from "./sign-in";
import { auditOf, GOOD_PASSWORD, giveTestKey, testPerson, visitorAt } from "./test-person";

useDatabase();
beforeAll(giveTestKey);

const START = new Date("2026-03-02T02:00:00Z");
const HOUR = 3_600_000;
const NEW_PASSWORD = "Songtao-Wanli-59";

async function invite(userId: string, at = START) {
  const path = await db.$transaction((tx) => issueOneTimeSignIn(tx, userId, at));
  return new URL(path, "http://here.invalid").searchParams.get("token")!;
}

const use = (token: string, password = NEW_PASSWORD, hours = 1) =>
  redeemOneTimeSignIn(visitorAt(new Date(START.getTime() + hours * HOUR)), { token, password });

describe("a one-time link", () => {
  test("sets the password once, is recorded, and then no longer works", async () => {
    const person = await testPerson({ password: null });
    const token = await invite(person.id);
    expect(await findInvitation(token, START)).toEqual({ name: person.name, email: person.email });
    expect((await use(token)).ok).toBe(true);
    expect(await use(token, "Another-Good-77")).toMatchObject({
      ok: false,
      issues: [{ code: "one-time.spent" }],
    });
    expect(await findInvitation(token, START)).toBeNull();
    expect(await auditOf(`user:${person.id}`)).toEqual(["password.set"]);
    const given = { email: person.email, password: NEW_PASSWORD, code: "", userAgent: "" };
    expect((await signIn(visitorAt(START), given)).ok).toBe(true);
  });

  test("is stored as a hash only", async () => {
    const token = await invite((await testPerson()).id);
    expect(await db.oneTimeSignIn.findUnique({ where: { id: token } })).toBeNull();
  });

  test("of two who use it at once lets one through", async () => {
    const token = await invite((await testPerson({ password: null })).id);
    const both = await Promise.all([use(token), use(token, "Another-Good-77")]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  test("is not used up by a password that breaks the rules", async () => {
    const token = await invite((await testPerson({ password: null })).id);
    expect(await use(token, "short")).toMatchObject({
      issues: [{ code: "password.short", field: "password" }],
    });
    expect((await use(token)).ok).toBe(true);
  });

  test("works for 72 hours", async () => {
    const token = await invite((await testPerson({ password: null })).id);
    expect((await use(token, NEW_PASSWORD, 72)).ok).toBe(false);
    expect((await use(token, NEW_PASSWORD, 71.9)).ok).toBe(true);
  });

  test("is void once a newer one is issued, and while the person is disabled", async () => {
    const person = await testPerson({ password: null });
    const old = await invite(person.id);
    const token = await invite(person.id);
    expect((await use(old)).ok).toBe(false);
    await db.user.update({ where: { id: person.id }, data: { disabledAt: START } });
    expect((await use(token)).ok).toBe(false);
  });

  test("ends the sessions that the person had, and a lock", async () => {
    const person = await testPerson();
    const entered = await signIn(visitorAt(START), {
      email: person.email,
      password: GOOD_PASSWORD,
      code: "",
      userAgent: "",
    });
    const sid = entered.ok ? entered.value.sid : "";
    await db.user.update({
      where: { id: person.id },
      data: { lockedUntil: new Date(START.getTime() + 24 * HOUR), lockouts: 9 },
    });
    expect(await readSession(sid, START, "")).not.toBeNull();
    await use(await invite(person.id));
    expect(await readSession(sid, START, "")).toBeNull();
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({
      lockedUntil: null,
      lockouts: 0,
    });
  });

  test("does not take any of the last five passwords, but takes the sixth", async () => {
    const person = await testPerson({ password: "Zhulin-Qingfeng-0" });
    const set = async (password: string) => use(await invite(person.id), password);
    for (let n = 1; n <= 4; n++) expect((await set(`Zhulin-Qingfeng-${n}`)).ok).toBe(true);
    for (let n = 0; n <= 4; n++)
      expect(await set(`Zhulin-Qingfeng-${n}`)).toMatchObject({ issues: [{ code: "password.repeated" }] });
    expect((await set("Zhulin-Qingfeng-5")).ok).toBe(true);
    expect((await set("Zhulin-Qingfeng-0")).ok).toBe(true);
  });

  test("lets nobody change name or address, but the first administrator, who must give them", async () => {
    const identity = { name: "周砚", email: "zhou@bureau.example" };
    const visitor = visitorAt(new Date(START.getTime() + HOUR));
    const person = await testPerson({ password: null });
    const token = await invite(person.id);
    expect((await redeemOneTimeSignIn(visitor, { token, password: NEW_PASSWORD, identity })).ok).toBe(false);
    const first = await testPerson({ email: UNNAMED_EMAIL, roles: ["sysadmin"], password: null });
    const firstToken = await invite(first.id);
    expect((await use(firstToken)).ok).toBe(false);
    const taken = { ...identity, email: person.email };
    expect(
      await redeemOneTimeSignIn(visitor, { token: firstToken, password: NEW_PASSWORD, identity: taken }),
    ).toMatchObject({
      issues: [{ code: "user.email-taken", field: "email" }],
    });
    expect(
      (await redeemOneTimeSignIn(visitor, { token: firstToken, password: NEW_PASSWORD, identity })).ok,
    ).toBe(true);
    expect(await db.user.findUnique({ where: { id: first.id } })).toMatchObject(identity);
  });
});
