import { randomBytes } from "node:crypto";
import type { Role, Staff, Visitor } from "@/lib/actor";
import { db } from "@/lib/db";
import { DEFAULT_REVIEW_STEPS } from "@/lib/documents/review-steps";
import { hashPassword } from "./password-hash";

/** A password that keeps every rule. For tests. */
export const GOOD_PASSWORD = "Zhulin-Qingfeng-48";

/** Gives the process a secret, as a deployment has one. For tests. */
export function giveTestKey(): void {
  process.env.GONGKAI_KEY ??= randomBytes(32).toString("base64url");
}

/** For tests. */
export async function testAgency(slug = `agency-${randomBytes(4).toString("hex")}`) {
  return db.agency.create({
    data: { slug, name: `示例机关 ${slug}`, shortName: slug, reviewSteps: [...DEFAULT_REVIEW_STEPS] },
  });
}

type Given = {
  roles?: Role[];
  agencyId?: string | null;
  email?: string;
  name?: string;
  password?: string | null;
};

/** An account that can sign in with GOOD_PASSWORD. For tests. */
export async function testPerson(given: Given = {}) {
  const email = given.email ?? `p-${randomBytes(5).toString("hex")}@bureau.example`;
  const password = given.password === undefined ? GOOD_PASSWORD : given.password;
  return db.user.create({
    data: {
      email,
      name: given.name ?? "林青",
      agencyId: given.agencyId ?? null,
      passwordHash: password === null ? null : await hashPassword(password),
      passwordChangedAt: password === null ? null : new Date("2026-03-02T01:00:00Z"),
      roles: { create: (given.roles ?? ["drafter"]).map((role) => ({ role })) },
    },
    include: { roles: true },
  });
}

type Person = Awaited<ReturnType<typeof testPerson>>;

/** That person at work, without having signed in. For tests. */
export function staffOf(person: Person, at: Date, sessionId = "none"): Staff {
  const roles = person.roles.map((held) => held.role);
  return {
    kind: "staff",
    userId: person.id,
    name: person.name,
    agencyId: person.agencyId,
    roles,
    sessionId,
    at,
    ip: "192.0.2.7",
  };
}

/** Somebody at the door. For tests. */
export function visitorAt(at: Date, ip = "192.0.2.7"): Visitor {
  return { kind: "visitor", at, ip };
}

/** What the audit log says of an object, oldest first. For tests. */
export async function auditOf(object: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({ where: { object }, orderBy: { seq: "asc" } });
  return events.map((event) => event.action);
}
