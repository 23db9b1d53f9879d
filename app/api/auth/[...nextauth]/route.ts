import NextAuth from "next-auth";
import { authOptions } from "@/lib/sign-in/auth-options";
import { isSameOrigin } from "@/lib/sign-in/same-origin";
import { signInSettings } from "@/lib/sign-in/settings";

type Context = { params: Promise<{ nextauth: string[] }> };

function handle(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}

/** Reading: the CSRF token, the providers, whether there is a session. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return handle(request, context);
}

/** Signing in and out by next-auth's own addresses, from pages of this site only. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, signInSettings().origin)) return new Response(null, { status: 403 });
  // next-auth writes what is sent here into the server's log, whoever sends it.
  if ((await context.params).nextauth[0] === "_log") return new Response(null, { status: 404 });
  return handle(request, context);
}
