import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { ROOT } from "./test-entries";

type Node = { type: string; [field: string]: unknown };

/** Every exported function of lib's rooms of commands that acts for somebody (first parameter: an actor), as `file name`. */
export function commandsOfLib(): string[] {
  const lib = path.join(ROOT, "lib");
  return readdirSync(lib, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => path.relative(lib, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => /(^|\/)commands(\/|\.ts$)/.test(file))
    .sort()
    .flatMap((file) =>
      actingFunctions(readFileSync(path.join(lib, file), "utf8"), file).map((name) => `${file} ${name}`),
    );
}

function actingFunctions(source: string, file: string): string[] {
  const body = parseSync(file, source).program.body as unknown as Node[];
  return body.flatMap((node) => {
    const declaration = node.type === "ExportNamedDeclaration" ? (node.declaration as Node | null) : null;
    if (declaration?.type !== "FunctionDeclaration") return [];
    const [first] = declaration.params as Node[];
    const annotation = (first?.typeAnnotation as Node | undefined)?.typeAnnotation as Node | undefined;
    const type = (annotation?.typeName as Node | undefined)?.name;
    return /^(Actor|Staff|Operator|Visitor)$/.test(String(type))
      ? [(declaration.id as Node).name as string]
      : [];
  });
}
