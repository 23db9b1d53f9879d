import { hkdfSync } from "node:crypto";
import { readEnv } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/** What a key is for. Each purpose has a key of its own, so that a leak of one tells nothing of the others. */
export type KeyPurpose = "column" | "session-cookie";

/**
 * A 256-bit key derived (HKDF-SHA256) from the installation's one secret, GONGKAI_KEY or GONGKAI_KEY_FILE.
 * @throws Refusal when the secret is missing, too short, or a known example.
 */
export function keyFor(purpose: KeyPurpose): Buffer {
  const secret = readEnv().GONGKAI_KEY;
  if (!secret) throw new Refusal("缺少密钥：请设置 GONGKAI_KEY 或 GONGKAI_KEY_FILE。");
  return Buffer.from(hkdfSync("sha256", secret, "gongkai", purpose, 32));
}
