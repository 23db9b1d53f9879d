import { hash, verify } from "@node-rs/argon2";

/** argon2id (what the library does unless told otherwise), 19 MiB, two passes: one of the parameter sets OWASP recommends; about 30 ms. */
const PARAMETERS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** The form in which a password is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), PARAMETERS);
}

/**
 * Whether a password fits a stored hash. Without a hash (unknown person, no password yet) it works just as long and
 * says no, so that time tells nobody which accounts exist.
 */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  if (stored) return verify(stored, password.normalize("NFC"));
  decoy ??= hashPassword("no account has this");
  await verify(await decoy, password.normalize("NFC"));
  return false;
}
