import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorActor, type Role, type Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { findInvitation, UNNAMED_EMAIL } from "@/lib/sign-in/one-time-sign-in";
import { readSession } from "@/lib/sign-in/read-session";
import { signIn } from "@/lib/sign-in/sign-in";
import {
  auditOf,
  GOOD_PASSWORD,
  giveTestKey,
  staffOf,
  testAgency,
  testPerson,
  visitorAt,
} from "@/lib/sign-in/test-person";
import { useDatabase } from "@/lib/testing/database";
import { addedUser, addUser } from "./add-user";
import { createUser } from "./commands/create-user";
import { disableUser, enableUser } from "./commands/disable-user";
import { editUser } from "./commands/edit-user";
import { endSessions, resetPassword, resetTotp, unlockUser } from "./commands/secure-user";
import { setRoles } from "./commands/set-roles";
import { firstAdministrator } from "./first-administrator";
import { getPerson, listPeople } from "./queries";
import { newUser } from "./schema";

useDatabase();
beforeAll(giveTestKey);

const NOW = new Date("2026-03-02T02:00:00Z");

let sysadmin: Staff;
let secadmin: Staff;
let agencyId: string;
beforeEach(async () => {
  await db.user.updateMany({ data: { disabledAt: NOW } });
  sysadmin = staffOf(await testPerson({ roles: ["sysadmin"], name: "系统甲" }), NOW);
  secadmin = staffOf(await testPerson({ roles: ["secadmin"], name: "安全乙" }), NOW);
  agencyId = (await testAgency()).id;
});

const someone = (roles: Role[] = ["drafter"]) => testPerson({ roles, agencyId });
const target = (person: { id: string }, version = 1) => ({ userId: person.id, version });

async function sessionOf(person: { email: string }): Promise<string> {
  const result = await signIn(visitorAt(NOW), {
    email: person.email,
    password: GOOD_PASSWORD,
    code: "",
    userAgent: "",
  });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value.sid;
}
const lives = async (sid: string) => (await readSession(sid, NOW, "")) !== null;

describe("opening an account", () => {
  const form = (changes: object = {}) =>
    newUser.parse({ name: "陈默", email: `c-${Math.random()}@bureau.example`, agencyId, ...changes });

  test("gives a one-time link, no role and no password, and is recorded", async () => {
    const result = await createUser(sysadmin, form());
    if (!result.ok) throw new Error("refused");
    const token = new URL(result.value.path, "http://x.invalid").searchParams.get("token")!;
    expect(await findInvitation(token, NOW)).toMatchObject({ name: "陈默" });
    expect(await getPerson(sysadmin, result.value.userId)).toMatchObject({ roles: [], hasPassword: false });
    expect(await auditOf(`user:${result.value.userId}`)).toEqual(["user.created"]);
  });

  test("names a security administrator or an auditor only while no security administrator can sign in", async () => {
    expect(await createUser(sysadmin, form({ role: "auditor" }))).toMatchObject({
      issues: [{ code: "user.role-not-yours" }],
    });
    await db.user.update({ where: { id: secadmin.userId }, data: { disabledAt: NOW } });
    const result = await createUser(sysadmin, form({ role: "secadmin" }));
    expect(result.ok && (await getPerson(sysadmin, result.value.userId))?.roles).toEqual(["secadmin"]);
    expect(newUser.safeParse({ name: "x", email: "x@y.example", role: "sysadmin" }).success).toBe(false);
  });

  test("is refused for an address in use, and for a section of another agency", async () => {
    const { email } = await someone();
    expect(await createUser(sysadmin, form({ email }))).toMatchObject({ issues: [{ field: "email" }] });
    const section = await db.section.create({ data: { agencyId: (await testAgency()).id, name: "办公室" } });
    expect(await createUser(sysadmin, form({ sectionId: section.id }))).toMatchObject({
      issues: [{ field: "sectionId" }],
    });
  });

  test("is for system administrators, each within their reach", async () => {
    const local = staffOf(await someone(["sysadmin"]), NOW);
    expect((await createUser(local, form())).ok).toBe(true);
    const other = (await testAgency()).id;
    await expect(createUser(local, form({ agencyId: other }))).rejects.toThrow(ForbiddenError);
    await expect(createUser(local, form({ agencyId: "" }))).rejects.toThrow(ForbiddenError);
    for (const actor of [secadmin, staffOf(await someone(["officer"]), NOW)])
      await expect(createUser(actor, form())).rejects.toThrow(ForbiddenError);
  });
});

describe("granting roles", () => {
  const grant = (actor: Staff, person: { id: string }, roles: Role[], version = 1) =>
    setRoles(actor, { ...target(person, version), roles });

  test("takes effect on the next request, ends the sessions, and is recorded with before and after", async () => {
    const person = await someone(["drafter"]);
    const sid = await sessionOf(person);
    expect(await grant(secadmin, person, ["reviewer", "officer"])).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await lives(sid)).toBe(false);
    expect((await readSession(await sessionOf(person), NOW, ""))?.actor.roles.toSorted()).toEqual([
      "officer",
      "reviewer",
    ]);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { object: `user:${person.id}`, action: "roles.changed" },
    });
    expect(event.data).toEqual({ before: ["drafter"], after: ["officer", "reviewer"] });
  });

  test.each<[Role[], string]>([
    [["sysadmin", "auditor"], "user.two-administrators"],
    [["secadmin", "drafter"], "user.administrator-with-content"],
  ])("%j to one person is refused", async (roles, code) => {
    expect(await grant(secadmin, await someone(), roles)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  test("of content is refused to a person without agency", async () => {
    const person = await testPerson({ roles: [] });
    expect(await grant(secadmin, person, ["drafter"])).toMatchObject({
      issues: [{ code: "user.agency-missing" }],
    });
    expect((await grant(secadmin, person, ["auditor"])).ok).toBe(true);
  });

  test("is for the security administrator, and never for one's own account", async () => {
    const person = await someone();
    for (const actor of [sysadmin, staffOf(await someone(["approver"]), NOW)])
      await expect(grant(actor, person, ["officer"])).rejects.toThrow(ForbiddenError);
    expect(await grant(secadmin, { id: secadmin.userId }, ["auditor"])).toMatchObject({
      issues: [{ code: "user.own" }],
    });
    expect(await auditOf(`user:${person.id}`)).toEqual(["access.denied", "access.denied"]);
  });

  test("within one agency does not reach another's people, nor those of the whole installation", async () => {
    const local = staffOf(await someone(["secadmin"]), NOW);
    expect((await grant(local, await someone(), ["officer"])).ok).toBe(true);
    const stranger = await testPerson({ roles: ["drafter"], agencyId: (await testAgency()).id });
    for (const person of [stranger, { id: sysadmin.userId }])
      await expect(grant(local, person, [])).rejects.toThrow(ForbiddenError);
  });

  test("from a stale page is refused", async () => {
    expect(await grant(secadmin, await someone(), ["officer"], 4)).toMatchObject({
      issues: [{ code: "stale" }],
    });
  });

  test("never leaves the installation without an administrator, not even when two remove each other at once", async () => {
    expect(await grant(secadmin, { id: sysadmin.userId }, [])).toMatchObject({
      issues: [{ code: "user.last-administrator" }],
    });
    const second = staffOf(await testPerson({ roles: ["secadmin"] }), NOW);
    const both = await Promise.all([
      grant(secadmin, { id: second.userId }, []),
      grant(second, { id: secadmin.userId }, []),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe("changing a person's data", () => {
  const change = (actor: Staff, person: { id: string; email: string }, changes: object = {}, version = 1) =>
    editUser(actor, {
      ...target(person, version),
      name: "陈默",
      email: person.email,
      agencyId,
      sectionId: null,
      ...changes,
    });

  test("keeps roles and sessions within the agency, and names the changed fields in the log", async () => {
    const person = await someone();
    const sid = await sessionOf(person);
    expect((await change(sysadmin, person)).ok).toBe(true);
    expect(await lives(sid)).toBe(true);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { object: `user:${person.id}`, action: "user.changed" },
    });
    expect(event.data).toEqual({ fields: ["name"] });
  });

  test("to another agency takes all roles away, so that nobody gains rights by being moved", async () => {
    const person = await someone(["approver"]);
    const sid = await sessionOf(person);
    expect((await change(sysadmin, person, { agencyId: null })).ok).toBe(true);
    expect(await lives(sid)).toBe(false);
    expect((await getPerson(sysadmin, person.id))?.roles).toEqual([]);
  });

  test("is refused when stale, to one's own account, with an address in use, and to others than system administrators", async () => {
    const person = await someone();
    const other = await someone();
    expect(await change(sysadmin, person, {}, 9)).toMatchObject({ issues: [{ code: "stale" }] });
    expect(await change(sysadmin, person, { email: other.email })).toMatchObject({
      issues: [{ field: "email" }],
    });
    expect(await change(sysadmin, { id: sysadmin.userId, email: "x@y.example" })).toMatchObject({
      issues: [{ code: "user.own" }],
    });
    await expect(change(secadmin, person)).rejects.toThrow(ForbiddenError);
  });
});

describe("closing an account", () => {
  test("ends sessions, sign-in and links at once, and is taken back whole", async () => {
    const person = await someone();
    const sid = await sessionOf(person);
    expect((await disableUser(sysadmin, target(person))).ok).toBe(true);
    expect(await lives(sid)).toBe(false);
    await expect(sessionOf(person)).rejects.toThrow("sign-in.refused");
    expect(await disableUser(sysadmin, target(person, 2))).toMatchObject({ issues: [{ code: "stale" }] });
    expect((await enableUser(sysadmin, target(person, 2))).ok).toBe(true);
    expect(await lives(await sessionOf(person))).toBe(true);
    expect(await lives(sid)).toBe(false);
    expect((await auditOf(`user:${person.id}`)).filter((action) => action.startsWith("user."))).toEqual([
      "user.disabled",
      "user.enabled",
    ]);
  });

  test("is refused for the last administrator, for oneself, and to others than system administrators", async () => {
    expect(await disableUser(sysadmin, { userId: secadmin.userId, version: 1 })).toMatchObject({
      issues: [{ code: "user.last-administrator" }],
    });
    expect(await disableUser(sysadmin, { userId: sysadmin.userId, version: 1 })).toMatchObject({
      issues: [{ code: "user.own" }],
    });
    const person = await someone();
    for (const command of [disableUser, enableUser])
      await expect(command(secadmin, target(person))).rejects.toThrow(ForbiddenError);
  });
});

describe("the security administrator", () => {
  test("unlocks an account", async () => {
    const person = await someone();
    await db.user.update({
      where: { id: person.id },
      data: { lockedUntil: new Date("2027-01-01"), lockouts: 9 },
    });
    await expect(sessionOf(person)).rejects.toThrow();
    expect((await unlockUser(secadmin, target(person))).ok).toBe(true);
    expect(await lives(await sessionOf(person))).toBe(true);
    expect(await auditOf(`user:${person.id}`)).toContain("user.unlocked");
  });

  test("resets a password: the old one and the sessions end, a link is given, the old password may not come back", async () => {
    const person = await someone();
    const sid = await sessionOf(person);
    const result = await resetPassword(secadmin, target(person));
    expect(result).toMatchObject({
      ok: true,
      value: { path: expect.stringMatching(/^\/sign-in\/first\?token=[\w-]{43}$/) },
    });
    expect(await lives(sid)).toBe(false);
    await expect(sessionOf(person)).rejects.toThrow("sign-in.refused");
    expect((await db.user.findUniqueOrThrow({ where: { id: person.id } })).formerPasswords).toHaveLength(1);
    expect(await auditOf(`user:${person.id}`)).toContain("password.reset");
  });

  test("takes away a second factor, and ends sessions", async () => {
    const person = await someone();
    const sid = await sessionOf(person);
    await db.user.update({
      where: { id: person.id },
      data: { totpSecret: "sealed", totpConfirmedAt: NOW, totpLastStep: 1n },
    });
    expect((await resetTotp(secadmin, target(person))).ok).toBe(true);
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
    });
    expect(await lives(sid)).toBe(false);
    const again = await sessionOf(person);
    expect(await endSessions(secadmin, target(person, 2))).toEqual({ ok: true, value: { count: 1 } });
    expect(await lives(again)).toBe(false);
    expect(await auditOf(`user:${person.id}`)).toEqual(
      expect.arrayContaining(["totp.removed", "session.revoked"]),
    );
  });

  test.each([
    ["unlockUser", unlockUser],
    ["resetPassword", resetPassword],
    ["resetTotp", resetTotp],
    ["endSessions", endSessions],
  ])("alone may %s, on others only, and not from a stale page", async (_, command) => {
    const person = await someone();
    for (const actor of [sysadmin, staffOf(await someone(["auditor"]), NOW)])
      await expect(command(actor, target(person))).rejects.toThrow(ForbiddenError);
    expect(await command(secadmin, { userId: secadmin.userId, version: 1 })).toMatchObject({
      issues: [{ code: "user.own" }],
    });
    expect(await command(secadmin, target(person, 5))).toMatchObject({ issues: [{ code: "stale" }] });
    expect(await command(secadmin, target({ id: "00000000-0000-4000-8000-000000000000" }))).toMatchObject({
      issues: [{ code: "not-found" }],
    });
  });
});

describe("reading people", () => {
  test("shows no hashes, and only one's own agency to whoever administers one", async () => {
    const person = await someone();
    const local = staffOf(await someone(["secadmin"]), NOW);
    expect(JSON.stringify(await getPerson(sysadmin, person.id))).not.toContain("argon2");
    expect((await listPeople(local)).people.every((one) => one.agencyId === agencyId)).toBe(true);
    expect(await getPerson(local, sysadmin.userId)).toBeNull();
    expect(await getPerson(sysadmin, "nonsense")).toBeNull();
  });

  test("finds by part of a name or address, literally", async () => {
    const person = await testPerson({ name: "欧阳%修", agencyId });
    expect((await listPeople(sysadmin, { query: "阳%" })).people.map((one) => one.id)).toEqual([person.id]);
    expect((await listPeople(sysadmin, { query: person.email.slice(2, 9) })).total).toBe(1);
    expect((await listPeople(sysadmin, { query: "%" })).total).toBe(1);
  });

  test("is not for content roles and auditors", async () => {
    for (const role of ["drafter", "approver", "auditor"] as const)
      await expect(listPeople(staffOf(await someone([role]), NOW))).rejects.toThrow(ForbiddenError);
  });
});

describe("the first administrator", () => {
  const tokenOf = (path: string | null) =>
    new URL(path ?? "", "http://x.invalid").searchParams.get("token") ?? "";

  test("is asked for by a link while no system administrator can sign in; a new start voids the former link", async () => {
    expect(await firstAdministrator(NOW)).toBeNull();
    await db.user.updateMany({ data: { disabledAt: NOW } });
    const first = await firstAdministrator(NOW);
    const second = await firstAdministrator(NOW);
    expect(await findInvitation(tokenOf(first), NOW)).toBeNull();
    expect(await findInvitation(tokenOf(second), NOW)).toMatchObject({ email: UNNAMED_EMAIL });
    expect(await db.user.count({ where: { email: UNNAMED_EMAIL } })).toBe(1);
  });

  test("of two instances that start at once gets one link that works", async () => {
    await db.user.updateMany({ data: { disabledAt: NOW } });
    const paths = await Promise.all([firstAdministrator(NOW), firstAdministrator(NOW)]);
    const valid = await Promise.all(paths.map((path) => findInvitation(tokenOf(path), NOW)));
    expect(valid.filter((invitation) => invitation !== null)).toHaveLength(1);
  });

  test("is no longer asked for once the command line made one: the waiting account is closed", async () => {
    await db.user.updateMany({ data: { disabledAt: NOW } });
    const path = await firstAdministrator(NOW);
    const input = addedUser.parse({
      email: "root@bureau.example",
      name: "周砚",
      roles: ["sysadmin"],
      password: GOOD_PASSWORD,
    });
    expect((await addUser(operatorActor(NOW), input)).ok).toBe(true);
    expect(await findInvitation(tokenOf(path), NOW)).toBeNull();
    expect(await firstAdministrator(NOW)).toBeNull();
  });
});

describe("adding a user from the command line", () => {
  const input = (changes: object) =>
    addedUser.parse({
      email: `o-${Math.random()}@bureau.example`,
      name: "吴桐",
      roles: ["drafter"],
      password: GOOD_PASSWORD,
      ...changes,
    });
  const add = (changes: object) => addUser(operatorActor(NOW), input(changes));

  test("opens an account that can sign in, in the agency named or the primary one", async () => {
    const { slug, id } = await testAgency();
    const result = await add({ email: "wu@bureau.example", agency: slug });
    expect(await db.user.findUnique({ where: { id: result.ok ? result.value.userId : "" } })).toMatchObject({
      agencyId: id,
    });
    expect(await lives(await sessionOf({ email: "wu@bureau.example" }))).toBe(true);
    expect(await auditOf(`user:${result.ok && result.value.userId}`)).toContain("user.created");
  });

  test.each([
    [{ password: "123456", roles: ["auditor"] }, "password.short"],
    [{ roles: ["sysadmin", "drafter"] }, "user.administrator-with-content"],
    [{ agency: "nowhere" }, "not-found"],
    [{}, "user.agency-missing"],
  ])("with %j is refused", async (changes, code) => {
    expect(await add(changes)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  test("with an address in use is refused and leaves nothing behind", async () => {
    const { email } = await someone();
    const before = await db.user.count();
    expect(await add({ email, roles: ["auditor"] })).toMatchObject({
      issues: [{ code: "user.email-taken" }],
    });
    expect(await db.user.count()).toBe(before);
  });
});
