import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SECRETS } from "@/lib/env";
import { withFileLock } from "@/lib/process/file-lock";
import { Refusal } from "@/lib/refusal";
import { fingerprint } from "./fingerprint";

/**
 * Builds the site unless the build that is there was made from exactly this source. A build that was cut off leaves no
 * mark and is made anew; of several starts one builds and the others wait.
 * @throws Refusal with the builder's output when the build fails.
 */
export async function build(root: string, stop?: AbortSignal): Promise<boolean> {
  const wanted = sourceFingerprint(root);
  const mark = path.join(root, ".next/source-fingerprint");
  const isCurrent = () => existsSync(mark) && readFileSync(mark, "utf8") === wanted;
  if (isCurrent()) return false;
  const lock = path.join(root, ".next/cache/gongkai/build-lock");
  return withFileLock(lock, async () => {
    stop?.throwIfAborted();
    if (isCurrent()) return false;
    rmSync(mark, { force: true });
    rmSync(path.join(root, ".next/prerender-manifest.json"), { force: true });
    console.log("正在构建网站，约需半分钟……");
    const began = Date.now();
    const { code, output } = await nextBuild(root, stop);
    stop?.throwIfAborted();
    // The builder writes this last; it has been seen to end early with exit code 0.
    const whole = existsSync(path.join(root, ".next/prerender-manifest.json"));
    if (code !== 0 || !whole) throw new Refusal(`网站未能构建：\n${output.trim()}`);
    writeFileSync(mark, wanted);
    console.log(`网站已构建（${Math.round((Date.now() - began) / 1000)} 秒）。`);
    return true;
  });
}

/** What the build depends on: the sources it bundles, the settings in the root, and the path it is deployed under. */
function sourceFingerprint(root: string): string {
  const settings = readdirSync(root).filter(
    (name) => /\.(ts|mts|mjs|json)$/.test(name) && name !== "next-env.d.ts",
  );
  const places = ["app", "components", "lib", "prisma/schema", "public", ...settings];
  const skip = (name: string) => /\.test\.tsx?$|\.tsbuildinfo$/.test(name) || name === "biome.json";
  return fingerprint(root, places, [process.env.BASE_PATH ?? ""], skip);
}

function nextBuild(root: string, stop?: AbortSignal): Promise<{ code: number | null; output: string }> {
  mkdirSync(path.join(root, ".next"), { recursive: true });
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // The build's output is not kept secret, so it gets to see no secrets.
  for (const name of SECRETS) delete env[name];
  return new Promise((resolve) => {
    const watch = path.join(import.meta.dirname, "die-with-parent.mjs");
    const child = spawn(process.execPath, ["--import", new URL(`file://${watch}`).href, next, "build"], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    stop?.addEventListener("abort", () => child.kill("SIGTERM"));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
