"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { ok } from "@/lib/result";
import { openSession, sessionCookie } from "@/lib/sign-in/session-cookie";
import { signOut } from "@/lib/sign-in/sign-out";
import { staffAction } from "@/lib/sign-in/staff-action";

/** Ends the session, in the database and in the browser. */
export const signOutAction = staffAction(
  "own:account",
  z.strictObject({}),
  async (actor) => {
    const { name, options } = sessionCookie();
    const jar = await cookies();
    const sid = await openSession(jar.get(name)?.value);
    if (sid !== null) await signOut(actor, sid);
    jar.set(name, "", { ...options, maxAge: 0 });
    return ok(null);
  },
  { evenWithDuty: true, goTo: () => "/sign-in?done=signed-out" },
);
