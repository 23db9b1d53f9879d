#!/usr/bin/env node
// node bin/build.mjs: builds the site if the build is older than the source.
import { runTypeScript } from "./typescript.mjs";

process.env.NODE_ENV = "production";
const { main } = await runTypeScript("launch/build-command.ts");
await main();
