import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/lib/sign-in/path-header";

/**
 * Headers of the staff pages, of the sign-in page and of shared previews, and nothing else: a content policy that lets only scripts with
 * this answer's nonce run, and no storing anywhere. It decides nothing about who may see what; the pages do, and they
 * do so without it.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** Uploads must never be matched: a body that passes through here is cut at 10 MB, silently. */
export const config = { matcher: ["/admin/:path*", "/sign-in/:path*", "/preview/:path*"] };
