import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Staff, Visitor } from "@/lib/actor";
import { readSession, type SignedIn } from "./read-session";
import { requestAddress } from "./request-address";
import { openSession, sessionCookie } from "./session-cookie";

/** The session of this request, with what its owner must do first. For the sign-in and account pages; others take getActor. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const sid = await openSession((await cookies()).get(sessionCookie().name)?.value);
  // The one place where a request's clock is read: every rule below takes its time from the actor.
  return sid === null ? null : readSession(sid, new Date(), requestAddress(await headers()));
});

/**
 * The signed-in member of staff of this request, or null. Null too while a duty (an expired password, a missing
 * second factor) is open: such a session opens nothing but the page on which it is done.
 */
export async function getActor(): Promise<Staff | null> {
  const session = await currentSession();
  return session && session.duty === null ? session.actor : null;
}

/** The visitor of this request, for what the public may do. */
export async function getVisitor(): Promise<Visitor> {
  return { kind: "visitor", at: new Date(), ip: requestAddress(await headers()) };
}
