import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyFor } from "./key";

const CIPHER = "aes-256-gcm";
const FORM = "v1";

/**
 * Encrypts a text for storage (AES-256-GCM). `context` names the row and column it belongs to: a sealed text that is
 * copied to another row does not open there.
 */
export function seal(text: string, context: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, keyFor("column"), iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [FORM, iv, body, cipher.getAuthTag()]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/**
 * Opens a sealed text.
 * @throws Error when it was altered, belongs to another context, or was sealed under another key.
 */
export function unseal(sealed: string, context: string): string {
  const [form, iv, body, tag] = sealed.split(".");
  if (form !== FORM || !iv || body === undefined || !tag) throw new Error("not a sealed text");
  const decipher = createDecipheriv(CIPHER, keyFor("column"), Buffer.from(iv, "base64url"), {
    authTagLength: 16,
  })
    .setAAD(Buffer.from(context))
    .setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(body, "base64url")), decipher.final()]).toString("utf8");
}
