import { z } from "zod";
import type { Actor, Staff } from "@/lib/actor";
import { db, type Prisma } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { ABSOLUTE_LIMIT_MS, isSessionLive } from "@/lib/sign-in/session-limits";
import { activeHolders } from "./active-administrators";

export const PEOPLE_PER_PAGE = 50;

/** People an administrator may see: all, or those of their own agency. */
function withinReach(actor: Actor): Prisma.UserWhereInput {
  return actor.kind === "staff" && actor.agencyId !== null ? { agencyId: actor.agencyId } : {};
}

const LISTED = {
  id: true,
  name: true,
  email: true,
  version: true,
  disabledAt: true,
  lockedUntil: true,
  lastSignInAt: true,
  totpConfirmedAt: true,
  passwordHash: true,
  agencyId: true,
  sectionId: true,
  agency: { select: { id: true, name: true, shortName: true } },
  section: { select: { name: true } },
  roles: { select: { role: true } },
} as const;

type Row = Prisma.UserGetPayload<{ select: typeof LISTED }>;

/** Hashes never leave this file: what is left of the password is whether there is one. */
function personOf({ passwordHash, roles, lockedUntil, totpConfirmedAt, ...row }: Row, at: Date) {
  return {
    ...row,
    roles: roles.map((held) => held.role),
    hasPassword: passwordHash !== null,
    hasSecondFactor: totpConfirmedAt !== null,
    lockedUntil: lockedUntil !== null && lockedUntil > at ? lockedUntil : null,
  };
}

export type Person = ReturnType<typeof personOf>;

/** People by name, found by a part of their name or address. `page` counts from 1. */
export async function listPeople(actor: Actor, filter: { query?: string; page?: number } = {}) {
  authorize(actor, "user:see");
  const { query = "", page = 1 } = filter;
  // Prisma hands the text to LIKE as it is.
  const text = query
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, "\\$&");
  const contains = { contains: text, mode: "insensitive" as const };
  const where: Prisma.UserWhereInput = {
    ...withinReach(actor),
    ...(text && { OR: [{ name: contains }, { email: contains }] }),
  };
  const [total, rows] = await Promise.all([
    db.user.count({ where }),
    db.user.findMany({
      where,
      select: LISTED,
      orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
      skip: (page - 1) * PEOPLE_PER_PAGE,
      take: PEOPLE_PER_PAGE,
    }),
  ]);
  return { total, people: rows.map((row) => personOf(row, actor.at)) };
}

/** One person, or null when there is none of that id within reach. */
export async function getPerson(actor: Actor, userId: string): Promise<Person | null> {
  authorize(actor, "user:see", { object: `user:${userId}` });
  if (!z.uuid().safeParse(userId).success) return null;
  const row = await db.user.findFirst({ where: { id: userId, ...withinReach(actor) }, select: LISTED });
  return row && personOf(row, actor.at);
}

/** Whether a security administrator is there to grant roles. */
export async function hasSecurityAdministrator(actor: Actor): Promise<boolean> {
  authorize(actor, "user:see");
  return (await activeHolders(db, "secadmin")) > 0;
}

/** One's own sessions that still count, newest first. */
export async function ownSessions(actor: Staff) {
  authorize(actor, "own:account");
  const rows = await db.session.findMany({
    where: {
      userId: actor.userId,
      revokedAt: null,
      createdAt: { gt: new Date(actor.at.getTime() - ABSOLUTE_LIMIT_MS) },
    },
    orderBy: { createdAt: "desc" },
  });
  return rows
    .filter((row) => isSessionLive(row, actor.at))
    .map(({ id, createdAt, lastSeenAt, ip, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      ip,
      userAgent,
      current: id === actor.sessionId,
    }));
}

/** One's own account as the account page shows it. */
export async function ownAccount(actor: Staff) {
  authorize(actor, "own:account");
  return db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: {
      name: true,
      email: true,
      passwordChangedAt: true,
      totpConfirmedAt: true,
      agency: { select: { name: true } },
      section: { select: { name: true } },
    },
  });
}
