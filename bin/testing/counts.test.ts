import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { playwrightCount, vitestCount } from "./counts";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: unknown): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a test file that could not be loaded counts as one failure", () => {
  const testResults = [
    { status: "passed", assertionResults: [{}, {}] },
    { status: "failed", assertionResults: [{}] },
    { status: "failed", assertionResults: [] },
  ];
  const file = reportOf({ numPassedTests: 2, numFailedTests: 1, testResults });
  expect(vitestCount(file)).toEqual({ passed: 2, failed: 2 });
});

test("a browser test that never ran has not passed", () => {
  const file = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(playwrightCount(file)).toEqual({ passed: 6, failed: 4 });
});

test("without a report there is nothing to count", () => {
  expect(vitestCount(path.join(folder, "missing.json"))).toBeNull();
  writeFileSync(path.join(folder, "cut.json"), '{"stats":');
  expect(playwrightCount(path.join(folder, "cut.json"))).toBeNull();
});
