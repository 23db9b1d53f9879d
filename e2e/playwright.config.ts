import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

const ROOT = path.resolve(import.meta.dirname, "..");

// Workers load this file again; what the first loading chose reaches them through the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), "gongkai-e2e-"));
const address = `http://localhost:${process.env.E2E_PORT}`;

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
    baseURL: address,
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
  webServer: process.env.E2E_SITE_RUNS
    ? undefined
    : {
        command: `"${process.execPath}" e2e/testing/serve-site.mjs`,
        cwd: ROOT,
        env: {
          ...process.env,
          PORT: process.env.E2E_PORT,
          DATA_DIR: process.env.E2E_DATA_DIR,
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
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
