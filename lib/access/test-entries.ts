import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";

export const ROOT = path.resolve(import.meta.dirname, "../..");
const APP = path.join(ROOT, "app");
/** The wrappers of lib/sign-in; whatever is built by none of them must not exist beyond the public side. */
const GUARDS = ["requireActor", "staffAction", "staffRoute"];
const OPEN_GUARD = "visitorAction";
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** One thing that can be reached from outside, and what its own source says one needs for it. */
export type Entry = { place: string; name: string; needs: string };

type Node = { type: string; [field: string]: unknown };

/** Pages by their address. */
export function pages(): Entry[] {
  return appFiles(/(^|\/)page\.tsx?$/).map((file) => ({
    place: addressOf(file),
    name: "page",
    needs: neededBy(exportsOf(file).get("default")),
  }));
}

/** Methods of route handlers by their address. */
export function handlers(): Entry[] {
  return appFiles(/(^|\/)route\.tsx?$/).flatMap((file) => {
    const found = exportsOf(file);
    return METHODS.filter((method) => found.has(method)).map((method) => ({
      place: addressOf(file),
      name: method,
      needs: neededBy(found.get(method)),
    }));
  });
}

/** Every export of every file of server actions, by that file. */
export function actions(): Entry[] {
  return appFiles(/\.tsx?$/)
    .filter((file) => directivesOf(file).includes("use server"))
    .flatMap((file) =>
      [...exportsOf(file)].map(([name, node]) => ({ place: file, name, needs: neededBy(node) })),
    );
}

/** Files outside app that say "use server": an action there would be no entry above. */
export function strayActionFiles(): string[] {
  return ["components", "lib"].flatMap((folder) =>
    filesBelow(path.join(ROOT, folder))
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`)
      .filter((file) => /^\s*["']use server["']/m.test(readFileSync(path.join(ROOT, file), "utf8"))),
  );
}

function appFiles(pattern: RegExp): string[] {
  return filesBelow(APP).filter((file) => pattern.test(file) && !/\.test\.tsx?$/.test(file));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}generated`))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

function addressOf(file: string): string {
  const parts = path.posix.dirname(file).split("/");
  return `/${parts.filter((part) => part !== "." && !/^\(.*\)$/.test(part)).join("/")}`;
}

const bodies = new Map<string, Node[]>();

function bodyOf(file: string): Node[] {
  const known = bodies.get(file);
  if (known) return known;
  const { program, errors } = parseSync(file, readFileSync(path.join(APP, file), "utf8"));
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  const body = program.body as unknown as Node[];
  bodies.set(file, body);
  return body;
}

function directivesOf(file: string): string[] {
  return bodyOf(file).flatMap((node) => (typeof node.directive === "string" ? [node.directive] : []));
}

/** What a file gives out under which name; `export const PUT = POST` is followed to what it names. */
function exportsOf(file: string): Map<string, Node> {
  const declared = new Map<string, Node>();
  const given = new Map<string, string>();
  for (const node of bodyOf(file)) {
    if (node.exportKind === "type") continue;
    const declaration = /^Export(Named|Default)/.test(node.type) ? (node.declaration as Node | null) : node;
    for (const [name, value] of declarations(declaration)) {
      declared.set(name, value);
      if (node.type === "ExportNamedDeclaration") given.set(name, name);
    }
    if (node.type === "ExportDefaultDeclaration") {
      const name = ((declaration?.id as Node | null)?.name as string | undefined) ?? "default";
      declared.set(name, declaration as Node);
      given.set("default", declaration?.type === "Identifier" ? (declaration.name as string) : name);
    }
    for (const one of (node.specifiers as Node[] | undefined) ?? [])
      if (one.type === "ExportSpecifier")
        given.set((one.exported as Node).name as string, (one.local as Node).name as string);
  }
  const follow = (name: string): Node | undefined => {
    const node = declared.get(name);
    return node?.type === "Identifier" ? follow(node.name as string) : node;
  };
  return new Map(
    [...given].map(([name, local]) => [name, follow(local) ?? { type: "Unknown" }] as [string, Node]),
  );
}

function declarations(node: Node | null): [string, Node][] {
  if (node?.type === "FunctionDeclaration") return [[(node.id as Node | null)?.name as string, node]];
  if (node?.type !== "VariableDeclaration") return [];
  return (node.declarations as Node[]).map((one) => [(one.id as Node).name as string, one.init as Node]);
}

/** The permission named to the first guard that is called; "public" where there is none, "unclear" where it is no literal. */
function neededBy(node: Node | undefined): string {
  const calls: Node[] = [];
  collectCalls(node, calls);
  const call = calls.find(({ callee }) => GUARDS.includes((callee as Node).name as string));
  if (!call) return calls.some(({ callee }) => (callee as Node).name === OPEN_GUARD) ? "public" : "unguarded";
  const [first] = call.arguments as Node[];
  if (!first) return "own:account";
  return first.type === "Literal" ? String(first.value) : "unclear";
}

function collectCalls(node: unknown, found: Node[]): void {
  if (Array.isArray(node)) for (const one of node) collectCalls(one, found);
  else if (node !== null && typeof node === "object") {
    if ("type" in node && node.type === "CallExpression") found.push(node as Node);
    for (const inner of Object.values(node)) collectCalls(inner, found);
  }
}
