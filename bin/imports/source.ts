import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type EcmaScriptModule, type Program, parseSync } from "oxc-parser";

export type Import = {
  specifier: string;
  line: number;
  /** Erased at compile time: no code of the other file is loaded. */
  typeOnly: boolean;
  /** Written as `import("…")`: loaded only when that line is reached. */
  dynamic: boolean;
  /** File of the project it leads to, relative to the root; null for packages. */
  target: string | null;
};

export type Source = {
  /** Relative to the root, with `/`. */
  path: string;
  text: string;
  lineCount: number;
  imports: Import[];
  /** `use client`, `use server` at the top of the file. */
  directives: string[];
  program: Program;
  isTest: boolean;
  lineAt(offset: number): number;
};

export type Violation = { path: string; line: number; message: string };

const FOLDERS = ["app", "components", "lib", "prisma", "bin", "e2e"];
const CODE = /\.(ts|tsx|mts|mjs)$/;
const SKIPPED = new Set(["node_modules", "generated", "migrations", "results"]);

/** Every source file of the project, parsed. Files that do not parse are left to the compiler. */
export function readSources(root: string): Source[] {
  const inRoot = readdirSync(root).filter((name) => CODE.test(name) && !name.endsWith(".d.ts"));
  return [...FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...inRoot].map((file) =>
    readSource(root, file),
  );
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(root, inside);
    return CODE.test(entry.name) ? [inside] : [];
  });
}

function readSource(root: string, file: string): Source {
  const text = readFileSync(path.join(root, file), "utf8");
  const { program, module } = parseSync(file, text);
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  return {
    path: file,
    text,
    lineCount: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    imports: importsOf(module, text).map(({ start, ...found }) => ({
      ...found,
      line: lineAt(start),
      target: resolveTarget(root, file, found.specifier),
    })),
    directives: program.body.flatMap((node) =>
      node.type === "ExpressionStatement" && "directive" in node && node.directive ? [node.directive] : [],
    ),
    program,
    isTest: /\.(test|spec)\.tsx?$|\/test-[\w-]+\.tsx?$/.test(file) || file.startsWith("e2e/"),
    lineAt,
  };
}

type Found = Pick<Import, "specifier" | "typeOnly" | "dynamic"> & { start: number };

function importsOf(module: EcmaScriptModule, text: string): Found[] {
  const statics = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    dynamic: false,
    start,
  }));
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest
        ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType, dynamic: false, start }]
        : [],
    ),
  );
  const dynamics = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const literal = /^(["'`])([^"'`$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    return literal ? [{ specifier: literal[2] as string, typeOnly: false, dynamic: true, start }] : [];
  });
  return [...statics, ...passedOn, ...dynamics];
}

function resolveTarget(root: string, from: string, specifier: string): string | null {
  if (!specifier.startsWith("@/") && !specifier.startsWith(".")) return null;
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(from), specifier);
  const ends = ["", ".ts", ".tsx", ".mts", ".mjs", "/index.ts", "/index.tsx"];
  const end = ends.find((one) => statSync(path.join(root, base + one), { throwIfNoEntry: false })?.isFile());
  return base + (end ?? "");
}
