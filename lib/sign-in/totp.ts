import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "@/lib/crypto/sealed-text";

const PERIOD_SECONDS = 30;
/** Steps before and after the present one that are still accepted, for clocks that are a little off. */
const WINDOW = 1;

function generator(secret: string, label = ""): TOTP {
  return new TOTP({
    issuer: "政府信息公开平台",
    label,
    secret: Secret.fromBase32(secret),
    period: PERIOD_SECONDS,
    digits: 6,
  });
}

/** A new secret of 160 bits, in the Base32 that authenticator apps take. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function sealTotpSecret(secret: string, userId: string): string {
  return seal(secret, `user:${userId}:totp`);
}

export function unsealTotpSecret(sealed: string, userId: string): string {
  return unseal(sealed, `user:${userId}:totp`);
}

/** The address that a QR code carries to the authenticator app. */
export function totpAddress(secret: string, email: string): string {
  return generator(secret, email).toString();
}

/**
 * The time step a code belongs to, or null when it is wrong or was used before: a step counts only if it is later
 * than the last accepted one (ASVS 6.5.1).
 */
export function totpStep(secret: string, code: string, at: Date, lastStep: bigint | null): bigint | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = generator(secret).validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  if (delta === null) return null;
  const step = BigInt(Math.floor(at.getTime() / 1000 / PERIOD_SECONDS) + delta);
  return lastStep !== null && step <= lastStep ? null : step;
}

/** What an account without second factor has in its place. */
export const NO_TOTP = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
