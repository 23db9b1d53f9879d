import { readFileSync } from "node:fs";
import type { Count } from "./stage";

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Counts of vitest's JSON report. A file that could not even be loaded has no tests to count: it is one failure. */
export function vitestCount(file: string): Count | null {
  const report = read<VitestReport>(file);
  if (!report) return null;
  const unloaded = report.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Counts of Playwright's JSON report. A test that never ran, because one before it failed, has not passed. */
export function playwrightCount(file: string): Count | null {
  const report = read<PlaywrightReport>(file);
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + skipped + report.errors.length };
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}
