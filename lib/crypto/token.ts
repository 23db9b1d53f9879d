import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 random bits for a link or a cookie, safe in addresses. Given out once, never stored. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: its SHA-256, from which the token cannot be found again. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
