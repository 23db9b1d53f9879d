#!/usr/bin/env node
// npm run bench -- front | publish | stale: measures a site of its own, never the one in use.
import { install } from "./install.mjs";
import { runTypeScript } from "./typescript.mjs";

if (await install()) {
  process.env.NODE_ENV = "production";
  const { main } = await runTypeScript("../bench/main.ts");
  await main(process.argv[2]);
}
