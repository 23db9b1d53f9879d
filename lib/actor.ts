import type { Role } from "@/prisma/generated/enums";

export type { Role } from "@/prisma/generated/enums";

type Act = {
  /** The instant of the act. Rules take their clock from here, never from the machine. */
  at: Date;
  /** Address the act came from; empty for the command line and for sweeps. */
  ip: string;
};

/** A signed-in member of staff, made only in lib/sign-in. */
export type Staff = Act & {
  kind: "staff";
  userId: string;
  name: string;
  /** Null for administrators of the whole installation. */
  agencyId: string | null;
  roles: readonly Role[];
  sessionId: string;
};

/** Somebody who reads the public site, without account. */
export type Visitor = Act & { kind: "visitor" };

/** The machine itself: sweeps and the sample. */
export type System = Act & { kind: "system"; name: string };

/** Whoever holds the keyboard of the server: the command line. */
export type Operator = Act & { kind: "operator" };

/** Who acts, from where, and when. First parameter of every command. */
export type Actor = Staff | Visitor | System | Operator;

/** The name the audit log keeps; a user's own name is stored beside it. */
export function actorKey(actor: Actor): string {
  return actor.kind === "staff" ? actor.userId : actor.kind;
}

export function isStaff(actor: Actor): actor is Staff {
  return actor.kind === "staff";
}

export function systemActor(name: string, at: Date): System {
  return { kind: "system", name, at, ip: "" };
}

export function operatorActor(at: Date): Operator {
  return { kind: "operator", at, ip: "" };
}
