#!/usr/bin/env node
// node bin/migration.mjs NAME: a new migration from what changed in prisma/schema. --check: exit 1 if one is missing.
import { runTypeScript } from "./typescript.mjs";

const { main } = await runTypeScript("launch/migration-command.ts");
await main(process.argv.slice(2));
