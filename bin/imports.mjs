#!/usr/bin/env node
// node bin/imports.mjs [--json]: exit 1 if an import runs the wrong way or a file breaks the rules of its room.
import { runTypeScript } from "./typescript.mjs";

const { main } = await runTypeScript("imports/main.ts");
main(process.argv.slice(2));
