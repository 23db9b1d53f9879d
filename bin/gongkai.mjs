#!/usr/bin/env node
// The command line: npx gongkai …
import { install } from "./install.mjs";
import { runTypeScript } from "./typescript.mjs";

if (await install()) {
  const { main } = await runTypeScript("gongkai/main.ts");
  await main(process.argv);
}
