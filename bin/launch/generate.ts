import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withFileLock } from "@/lib/process/file-lock";
import { run } from "@/lib/process/run";
import { Refusal } from "@/lib/refusal";
import { fingerprint } from "./fingerprint";

/**
 * Makes prisma/generated anew if the schema changed since. Needs no internet: `generate` runs no engine, but Prisma
 * would download one all the same, so it is told that Node itself is the engine.
 * @returns true when something was generated.
 */
export async function generate(root: string): Promise<boolean> {
  const output = path.join(root, "prisma/generated");
  const stamp = path.join(output, ".schema");
  const wanted = fingerprint(root, ["prisma/schema", "node_modules/@prisma/client/package.json"]);
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isCurrent()) return false;
  return withFileLock(path.join(root, "node_modules/.cache/gongkai/generate-lock"), async () => {
    if (isCurrent()) return false;
    rmSync(stamp, { force: true });
    const prisma = path.join(root, "node_modules/prisma/build/index.js");
    const { code, output: printed } = await run(
      process.execPath,
      [prisma, "generate", "--config", path.join(root, "prisma/prisma.config.ts")],
      {
        cwd: root,
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
      },
    );
    if (code !== 0) throw new Refusal(`数据库访问代码未能生成：\n${printed.trim()}`);
    writeFileSync(stamp, wanted);
    return true;
  });
}
