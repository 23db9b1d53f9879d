import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { requestAddress } from "./request-address";
import { cookieSecret, sessionCookie } from "./session-cookie";
import { ABSOLUTE_LIMIT_MS } from "./session-limits";
import { signInSettings } from "./settings";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

/**
 * How next-auth signs people in: the same command as the page, and a token that carries the session's random id and
 * nothing else. Whether the session still counts is never read from the token (lib/sign-in/read-session.ts).
 */
export function authOptions(): AuthOptions {
  const { name, options } = sessionCookie();
  const prefix = signInSettings().secure ? "__Host-" : "";
  const passing = { name: "", options: { ...options, maxAge: undefined } };
  return {
    secret: cookieSecret(),
    session: { strategy: "jwt", maxAge: ABSOLUTE_LIMIT_MS / 1000 },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: { name, options },
      csrfToken: { ...passing, name: `${prefix}gongkai-csrf` },
      callbackUrl: { ...passing, name: `${prefix}gongkai-callback` },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, totpCode: {} },
        async authorize(given, request) {
          const headers = new Headers(request.headers as Record<string, string>);
          const result = await signIn(
            { kind: "visitor", at: new Date(), ip: requestAddress(headers) },
            {
              email: String(given?.email ?? ""),
              password: String(given?.password ?? "").slice(0, 1000),
              code: String(given?.totpCode ?? ""),
              userAgent: headers.get("user-agent") ?? "",
            },
          );
          return result.ok ? { id: result.value.sid } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ baseUrl }) => `${baseUrl.replace(/\/api\/auth$/, "")}/admin`,
    },
    events: {
      signOut: ({ token }) =>
        typeof token?.sid === "string"
          ? signOut({ kind: "visitor", at: new Date(), ip: "" }, token.sid)
          : undefined,
    },
  };
}
