#!/usr/bin/env node
// node bin/generate.mjs: makes prisma/generated from prisma/schema, without internet, if it is older than the schema.
import { runTypeScript } from "./typescript.mjs";

const { main } = await runTypeScript("launch/generate-command.ts");
await main();
