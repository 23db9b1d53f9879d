// Lets plain Node run the TypeScript of this project, with its `@/` paths, wherever it was started from.
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

export async function runTypeScript(file) {
  process.env.TSX_TSCONFIG_PATH ??= path.join(root, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
  return import(path.join(import.meta.dirname, file));
}
