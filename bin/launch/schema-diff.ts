import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { Refusal } from "@/lib/refusal";

const require = createRequire(import.meta.url);

/**
 * The SQL that leads from one schema to another, worked out by Prisma's engine as WebAssembly: no database, no
 * download. `from` null means an empty database.
 * @returns null when there is nothing to change.
 */
export async function schemaDiff(from: string | null, to: string): Promise<string | null> {
  const model = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
  });
  const { stdout } = await loadEngine(to)
    .then((engine) =>
      engine.diff({
        from: from === null ? { tag: "empty" } : model(from),
        to: model(to),
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    .catch((error: Error) => {
      throw new Refusal(`prisma/schema 有错误：\n${stripVTControlCharacters(error.message).trim()}`);
    });
  const sql = (stdout ?? "").trim();
  return sql === "" || sql === "-- This is an empty migration." ? null : `${sql}\n`;
}

/** The files of prisma/schema as one text, in the order of their names. */
export function readSchema(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => `// ${name}\n${readFileSync(path.join(folder, name), "utf8").trim()}\n`)
    .join("\n");
}

/** The package's own entry imports WebAssembly as a module, which Node 20 cannot; so it is instantiated by hand. */
async function loadEngine(schema: string) {
  const entry = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(readFileSync(entry.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return glue.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, noDatabase());
}

/** The engine wants a connection before it compares two texts; this one answers every question with nothing. */
function noDatabase() {
  const nothing = { columnTypes: [], columnNames: [], rows: [] };
  const connection = {
    provider: "postgres",
    adapterName: "none",
    queryRaw: async () => nothing,
    executeRaw: async () => 0,
    executeScript: async () => {},
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: async () => {},
  } as unknown as SqlDriverAdapter;
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "none",
    connect: async () => connection,
    connectToShadowDb: async () => connection,
  });
}
