import path from "node:path";
import { exitWith } from "@/bin/launch/exit-with";
import { generate } from "@/bin/launch/generate";
import { ROOT } from "@/bin/launch/settings";
import { Refusal } from "@/lib/refusal";

/** `npm run bench -- NAME`; each measurement is loaded when it is asked for, after the database's client is there. */
const BENCHES: Record<string, () => Promise<{ run(): Promise<void> }>> = {
  front: () => import("./front"),
  publish: () => import("./publish"),
  stale: () => import("./stale"),
};

/** Runs one measurement on a site of its own in `data/bench`, and prints its table. */
export async function main(name = ""): Promise<void> {
  try {
    const bench = BENCHES[name];
    if (!bench) throw new Refusal(`请写明要测量什么：npm run bench -- ${Object.keys(BENCHES).join(" 或 ")}`);
    process.env.DATA_DIR = path.join(process.env.BENCH_DIR ?? path.join(ROOT, "data", "bench"));
    process.env.GONGKAI_ENV_FILE = "";
    for (const name of ["DATABASE_URL", "BASE_PATH", "BASE_URL", "FRONT"]) delete process.env[name];
    await generate(ROOT);
    await (await bench()).run();
  } catch (error) {
    exitWith(error);
  }
  process.exit();
}
