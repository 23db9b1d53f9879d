import type { Role, Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { DEFAULT_REVIEW_STEPS } from "@/lib/documents/review-steps";

/** Tuesday, 14 March 2017, 10:00 in Shanghai: the instant at which test actors act unless a test says otherwise. */
export const TEST_NOW = new Date("2017-03-14T10:00:00+08:00");

let count = 0;

/** An agency with one usable category, for tests of commands on the real database. */
export async function makeBureau(options: { isPrimary?: boolean; template?: string } = {}) {
  count += 1;
  const agency = await db.agency.create({
    data: {
      slug: `bureau-${count}`,
      name: `测试县第${count}人力资源和社会保障局`,
      shortName: `测试${count}局`,
      unifiedSocialCreditCode: "11990101MB0000001X",
      areaCode: "990101",
      reviewSteps: [...DEFAULT_REVIEW_STEPS],
      isPrimary: options.isPrimary ?? false,
      ...(options.template && { indexNumberTemplate: options.template }),
    },
  });
  const category = await db.catalogCategory.create({
    data: { agencyId: agency.id, code: "11-1", name: "社会保险" },
  });
  return { agency, category, staff: (...roles: Role[]) => makeStaff(agency.id, roles) };
}

/** A member of staff with a row in the database, as the actor that a session would give. */
export async function makeStaff(agencyId: string | null, roles: Role[]): Promise<Staff> {
  count += 1;
  const user = await db.user.create({
    data: {
      email: `person-${count}@test.invalid`,
      name: `人员${count}`,
      agencyId,
      roles: { create: roles.map((role) => ({ role })) },
    },
  });
  return {
    kind: "staff",
    userId: user.id,
    name: user.name,
    agencyId,
    roles,
    sessionId: `session-${count}`,
    at: TEST_NOW,
    ip: "192.0.2.1",
  };
}

/** The same person at another instant. */
export function later(actor: Staff, minutes: number): Staff {
  return { ...actor, at: new Date(actor.at.getTime() + minutes * 60_000) };
}

/** What the audit log says was done to an object, oldest first. */
export async function auditTrail(object: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({
    where: { object },
    orderBy: { seq: "asc" },
    select: { action: true, ok: true },
  });
  return events.map((event) => (event.ok ? event.action : `${event.action} (refused)`));
}
