import { hkdfSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { Refusal } from "@/lib/refusal";

/** What a key is for. Each purpose has a key of its own, so that a leak of one tells nothing of the others. */
export type KeyPurpose = "column" | "session-cookie";

const MINIMUM_LENGTH = 32;

function masterSecret(): string {
  const file = process.env.GONGKAI_KEY_FILE;
  const secret = (process.env.GONGKAI_KEY ?? (file ? readFileSync(file, "utf8") : "")).trim();
  if (secret.length < MINIMUM_LENGTH)
    throw new Refusal(
      `缺少密钥：请设置 GONGKAI_KEY 或 GONGKAI_KEY_FILE，至少 ${MINIMUM_LENGTH} 个随机字符。`,
    );
  return secret;
}

/**
 * A 256-bit key derived (HKDF-SHA256) from the installation's one secret, GONGKAI_KEY or GONGKAI_KEY_FILE.
 * @throws Refusal when the secret is missing or too short.
 */
export function keyFor(purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync("sha256", masterSecret(), "gongkai", purpose, 32));
}
