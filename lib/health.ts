import { db } from "@/lib/db";

/** Whether the database answers. A broken one is an answer here, not an error. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await db.$queryRaw`select 1`;
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}
