#!/usr/bin/env node
// npm start: from a fresh clone to a site that answers. What needs no dependency is done here, the rest in TypeScript.
import { install } from "./install.mjs";
import { runTypeScript } from "./typescript.mjs";

if (await install()) {
  process.env.NODE_ENV = "production";
  const { main } = await runTypeScript("launch/start.ts");
  await main();
}
