import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exitWith } from "@/bin/launch/exit-with";
import { generate } from "@/bin/launch/generate";
import { ROOT } from "@/bin/launch/settings";
import { SECRETS } from "@/lib/env";
import { findBrowser } from "./browser";
import { type Count, report, runStage, type Stage, stopAll } from "./stage";
import { browserStage, buildStages, quickStages, unitStage } from "./stages";

/** Settings of a real installation. Tests must never see them, or they would work on its data. */
const SETTINGS = [
  ...SECRETS,
  "DATA_DIR",
  "PORT",
  "HOST",
  "BASE_URL",
  "BASE_PATH",
  "WORKERS",
  "NEXTAUTH_URL",
  "GONGKAI_SAMPLE",
];

/** `npm test`: every stage, those side by side that do not touch the same files. */
export async function main(): Promise<void> {
  shieldInstallation();
  const reports = mkdtempSync(path.join(tmpdir(), "gongkai-reports-"));
  const interrupt = () => {
    stopAll();
    rmSync(reports, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const counts: Count[] = [];
  try {
    await generate(ROOT);
    const [quick, built, unit, browser] = await Promise.all([
      inTurn(quickStages),
      inTurn(buildStages),
      runStage(unitStage(reports)),
      attempt("浏览器", findBrowser),
    ]);
    counts.push(...quick, ...built, unit);
    if (built.at(-1)?.failed) counts.push(notRun("浏览器测试", "网站未能构建"));
    else if (typeof browser !== "string") counts.push(browser);
    else counts.push(await runStage(browserStage(reports, browser)));
  } catch (error) {
    exitWith(error);
    counts.push({ passed: 0, failed: 1 });
  }
  rmSync(reports, { recursive: true, force: true });
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") === 0 ? 0 : 1);
}

function shieldInstallation(): void {
  for (const name of SETTINGS) {
    delete process.env[name];
    delete process.env[`${name}_FILE`];
  }
  process.env.GONGKAI_ENV_FILE = "";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.CI = "true";
}

async function inTurn(stages: Stage[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const stage of stages) counts.push(await runStage(stage));
  return counts;
}

async function attempt(name: string, work: () => Promise<string>): Promise<string | Count> {
  try {
    return await work();
  } catch (error) {
    return notRun(name, error instanceof Error ? error.message : String(error));
  }
}

function notRun(name: string, reason: string): Count {
  const count = { passed: 0, failed: 1 };
  report(name, count, 0, reason);
  return count;
}
