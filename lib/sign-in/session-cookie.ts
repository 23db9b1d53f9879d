import { decode, encode } from "next-auth/jwt";
import { keyFor } from "@/lib/crypto/key";
import { readEnv } from "@/lib/env";
import { ABSOLUTE_LIMIT_MS } from "./session-limits";
import { signInSettings } from "./settings";

/** Name and attributes of the cookie that carries the session. */
export function sessionCookie() {
  const { secure } = signInSettings();
  return {
    name: secure ? "__Host-gongkai-session" : "gongkai-session",
    options: {
      httpOnly: true,
      sameSite: "lax" as const,
      path: "/",
      secure,
      maxAge: ABSOLUTE_LIMIT_MS / 1000,
    },
  };
}

/** The secret with which next-auth encrypts the cookie: NEXTAUTH_SECRET, or one derived from GONGKAI_KEY. */
export function cookieSecret(): string {
  return readEnv().NEXTAUTH_SECRET ?? keyFor("session-cookie").toString("base64url");
}

/** The encrypted token for the cookie. It says nothing but the session's random id. */
export function sealSession(sid: string): Promise<string> {
  return encode({ token: { sid }, secret: cookieSecret(), maxAge: ABSOLUTE_LIMIT_MS / 1000 });
}

/** The session's random id, or null when the cookie is missing, forged, or past its time. */
export async function openSession(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: cookieSecret() });
    return typeof token?.sid === "string" ? token.sid : null;
  } catch {
    // A cookie that does not decrypt is no cookie: anybody can send one.
    return null;
  }
}
