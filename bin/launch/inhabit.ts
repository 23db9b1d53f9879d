import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { Env } from "@/lib/env";
import { ROOT } from "./settings";

/** So that of several first starts on one database only one fills it. */
const FILLING_LOCK = 72_707_370;

/** Loads the sample agency into an empty database, unless the settings say not to. */
export async function inhabit(env: Env): Promise<void> {
  if (env.GONGKAI_SAMPLE === "0") return;
  await underLock(async () => {
    const sample = path.join(ROOT, "lib/sample/load.ts");
    if (existsSync(sample)) await (await import(sample)).loadSampleIfEmpty();
  });
}

/** The address for the first administrator's first sign-in, or null when there is an administrator already. */
export async function oneTimeSignIn(): Promise<string | null> {
  const { firstAdministrator } = await import("@/lib/people/first-administrator");
  const address = await firstAdministrator();
  return address ? `${process.env.BASE_URL}${process.env.BASE_PATH}${address}` : null;
}

async function underLock<T>(work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [FILLING_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
