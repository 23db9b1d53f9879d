import { existsSync } from "node:fs";
import path from "node:path";
import { type Env, readEnv, SECRETS } from "@/lib/env";
import { writableFolder } from "@/lib/process/writable-folder";
import { Refusal } from "@/lib/refusal";
import { ownSecret } from "./secrets";

export const ROOT = path.resolve(import.meta.dirname, "../..");

/**
 * Reads the settings (environment, then the file `.env` in the project's root, or the one
 * GONGKAI_ENV_FILE names; none when that is empty), checks them, and writes back what the
 * rest of the program reads from the environment: secrets out of their files, absolute folders, the site's address.
 * @throws Refusal when a value is wrong.
 */
export function loadSettings(): Env {
  const file = process.env.GONGKAI_ENV_FILE ?? path.join(ROOT, ".env");
  try {
    if (file !== "" && existsSync(file)) process.loadEnvFile(file);
  } catch {
    throw new Refusal(`设置文件 ${file} 无法读取，请检查权限和内容。`);
  }
  if (process.env.DATA_DIR === undefined || process.env.DATA_DIR === "")
    process.env.DATA_DIR = path.join(ROOT, "data");
  const env = readEnv();
  for (const name of SECRETS) if (env[name] !== undefined) process.env[name] = env[name];
  process.env.DATA_DIR = env.DATA_DIR;
  process.env.BASE_PATH = env.BASE_PATH;
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  return env;
}

/** Makes what the program needs beside its settings: its secrets, and the address sign-in builds links with. */
export function completeSettings(env: Env): void {
  writableFolder(env.DATA_DIR);
  process.env.NEXTAUTH_SECRET ??= ownSecret(env.DATA_DIR, "nextauth-secret");
  process.env.GONGKAI_KEY ??= ownSecret(env.DATA_DIR, "gongkai-key");
  process.env.BASE_URL = env.BASE_URL ?? `http://localhost:${env.PORT}`;
  process.env.NEXTAUTH_URL = env.BASE_PATH
    ? `${process.env.BASE_URL}${env.BASE_PATH}/api/auth`
    : process.env.BASE_URL;
}
