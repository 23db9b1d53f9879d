import path from "node:path";
import { playwrightCount, vitestCount } from "./counts";
import type { Stage } from "./stage";

const next = "node_modules/next/dist/bin/next";
const build: Stage = { name: "构建", commands: [["bin/build.mjs"]] };

/** What needs nothing but the sources, quickest first. */
export const quickStages: Stage[] = [
  { name: "导入方向", commands: [["bin/imports.mjs"]] },
  { name: "结构变更与数据模型一致", commands: [["bin/migration.mjs", "--check"]] },
  { name: "代码规范", commands: [["node_modules/@biomejs/biome/bin/biome", "check"]] },
];

/** One after the other: both write into .next. */
export const buildStages: Stage[] = [
  {
    name: "类型",
    commands: [
      [next, "typegen"],
      ["node_modules/typescript/bin/tsc", "--noEmit"],
    ],
  },
  build,
];

export function unitStage(reports: string): Stage {
  const file = path.join(reports, "unit.json");
  return {
    name: "单元与数据库测试",
    commands: [
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config",
        "lib/vitest.config.mts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ],
    ],
    count: () => vitestCount(file),
  };
}

export function browserStage(reports: string, chromium: string): Stage {
  const file = path.join(reports, "browser.json");
  return {
    name: "浏览器测试",
    commands: [
      [
        "node_modules/@playwright/test/cli.js",
        "test",
        "-c",
        "e2e/playwright.config.ts",
        "--reporter=list,json",
      ],
    ],
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: () => playwrightCount(file),
  };
}
