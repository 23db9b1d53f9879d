import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

const ROOT = path.resolve(import.meta.dirname, "..");

// This file is loaded more than once, also by the workers: what is chosen first reaches them through the environment.
const dataDir = process.env.E2E_DATA_DIR ?? mkdtempSync(path.join(tmpdir(), "gongkai-e2e-"));
process.env.E2E_DATA_DIR = dataDir;
// With E2E_NO_PROXY=1 the site is built from a copy without proxy.ts: everything must pass there as well.
process.env.E2E_SITE_ROOT = process.env.E2E_NO_PROXY ? `${dataDir}-site` : ROOT;
process.env.E2E_PORT ??= String(await freePort());

/** What a person can do, in a real browser, on the built site with the sample bureau and a database of its own. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(import.meta.dirname, "results"),
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // The first administrator's link dies with the first system administrator made in another way: founding goes first.
  projects: [
    { name: "founding", testMatch: "founding.spec.ts" },
    { name: "journeys", testIgnore: "founding.spec.ts", dependencies: ["founding"] },
  ],
  // E2E_SITE_RUNS=1 with E2E_PORT and E2E_DATA_DIR: a site that runs already, for work on the tests themselves.
  webServer: process.env.E2E_SITE_RUNS
    ? undefined
    : {
        command: `"${process.execPath}" e2e/testing/serve-site.mjs`,
        cwd: ROOT,
        env: {
          ...process.env,
          PORT: process.env.E2E_PORT,
          DATA_DIR: dataDir,
          GONGKAI_ENV_FILE: "",
          GONGKAI_SAMPLE: "1",
        } as Record<string, string>,
        wait: { stdout: /(?<e2e_first_link>\/sign-in\/first\?token=\S+)[\s\S]*Ready: / },
        timeout: 300_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
        stderr: "pipe",
      },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      // With E2E_NO_PROXY=1 the site is built from a copy without proxy.ts: everything must pass there as well.
      process.env.E2E_SITE_ROOT ??= process.env.E2E_NO_PROXY ? `${process.env.E2E_DATA_DIR}-site` : ROOT;
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
