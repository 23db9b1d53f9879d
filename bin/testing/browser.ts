import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "@/bin/launch/settings";
import { run } from "@/lib/process/run";
import { Refusal } from "@/lib/refusal";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium that runs: the one CHROMIUM_PATH names, Playwright's, the system's, else one that is fetched: by
 * Playwright, or, as root on Debian and its kin, by apt-get.
 * @returns the path of its program.
 * @throws Refusal when there is none to be had.
 */
export async function findBrowser(): Promise<string> {
  const known = [process.env.CHROMIUM_PATH ?? "", playwrightsOwn(), ...INSTALLED].find(runs);
  if (known) return known;
  console.log("本机没有 Chromium，正在下载……");
  await run(process.execPath, [path.join(ROOT, "node_modules/playwright/cli.js"), "install", "chromium"], {
    cwd: ROOT,
  });
  if (runs(playwrightsOwn())) return playwrightsOwn();
  await installFromDebian();
  const installed = INSTALLED.find(runs);
  if (installed) return installed;
  throw new Refusal(
    "没有可用的 Chromium，浏览器测试无法进行；请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM_PATH 指明它的位置。",
  );
}

function playwrightsOwn(): string {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return chromium.executablePath();
}

/** Being there is not enough: Playwright's download may lack libraries of the system. */
function runs(program: string): boolean {
  if (program === "" || !existsSync(program)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

async function installFromDebian(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { env });
}
