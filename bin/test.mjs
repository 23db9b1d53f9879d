#!/usr/bin/env node
// npm test: everything from a fresh clone. Last line `N passed, M failed`; exit 0 only if M = 0.
import { install } from "./install.mjs";
import { runTypeScript } from "./typescript.mjs";

if (await install({ forTests: true })) {
  const { main } = await runTypeScript("testing/main.ts");
  await main();
} else console.log("0 passed, 1 failed");
