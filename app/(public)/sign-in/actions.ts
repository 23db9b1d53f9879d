"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { safeNext } from "@/lib/sign-in/safe-next";
import { sealSession, sessionCookie } from "@/lib/sign-in/session-cookie";
import { signIn } from "@/lib/sign-in/sign-in";
import { visitorAction } from "@/lib/sign-in/visitor-action";

const credentials = z.object({
  email: z.string().min(1, "请填写电子邮箱。").max(254),
  password: z.string().min(1, "请填写口令。").max(1000),
  totpCode: z.string().trim().max(20).default(""),
  next: z.string().max(2000).default(""),
});

/** Judges the credentials, sets the cookie of a new session, and goes on to the page that was wanted. */
export const signInAction = visitorAction(
  credentials,
  async (visitor, { email, password, totpCode }) => {
    const userAgent = (await headers()).get("user-agent") ?? "";
    return signIn(visitor, { email, password, code: totpCode, userAgent });
  },
  async ({ sid }, { next }) => {
    const { name, options } = sessionCookie();
    (await cookies()).set(name, await sealSession(sid), options);
    redirect(safeNext(next));
  },
);
