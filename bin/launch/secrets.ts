import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "@/lib/refusal";

/**
 * A secret of this installation, kept in DATA_DIR/secrets, readable by its user alone; made at the first call.
 * 32 random bytes, written as 64 hexadecimal digits.
 */
export function ownSecret(dataDir: string, name: string): string {
  const folder = path.join(dataDir, "secrets");
  const file = path.join(folder, name);
  // Only this folder is closed: the data folder itself must let the database's system user through.
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const kept = read(file);
  if (kept !== null) return kept;
  // Written whole under another name first: two starts at once must end with the same secret, a killed one with none.
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx", flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? "";
}

function read(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Refusal(`密钥文件 ${file} 无法读取；请用建立它的用户启动。`);
  }
  // Quietly making a new one would leave everything encrypted with the old one unreadable.
  if (text.length < 32) throw new Refusal(`密钥文件 ${file} 已损坏；请从备份中恢复它。`);
  return text;
}
