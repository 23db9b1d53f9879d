import { ACTOR_GUARDS } from "@/bin/imports/directions";
import type { Source, Violation } from "@/bin/imports/source";
import { calledName, type SyntaxNode, walk } from "@/bin/imports/walk";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * On the staff side every page, exported action and handler names its actor itself: layouts are not guards, and an
 * action is reached by a direct POST without its page.
 */
export function actorViolations(sources: Source[]): Violation[] {
  return sources
    .filter((source) => source.path.startsWith("app/(admin)/") && !source.isTest)
    .flatMap((source) => [
      ...entriesOf(source).flatMap((entry) => unguarded(source, entry)),
      ...inlineActions(source),
    ]);
}

type Entry = { name: string; node: SyntaxNode };

/** What Next calls from outside: a page's component, every export of a file of actions, a handler's methods. */
function entriesOf(source: Source): Entry[] {
  if (/\/page\.tsx?$/.test(source.path)) return exportsOf(source).filter(({ name }) => name === "default");
  if (/\/route\.ts$/.test(source.path)) return exportsOf(source).filter(({ name }) => METHODS.has(name));
  return source.directives.includes("use server") ? exportsOf(source) : [];
}

function unguarded(source: Source, { name, node }: Entry): Violation[] {
  const guards = guardsOf(source);
  let guarded = false;
  walk(node, (inside) => {
    if (guards.has(calledName(inside) ?? "")) guarded = true;
  });
  if (guarded) return [];
  const names = Object.keys(ACTOR_GUARDS).join(", ");
  return [
    { path: source.path, line: source.lineAt(node.start), message: `${name} names no actor (${names})` },
  ];
}

/** The local names under which the guards were imported, from the very files that define them. */
function guardsOf(source: Source): Set<string> {
  const names = Object.entries(ACTOR_GUARDS).filter(([, file]) =>
    source.imports.some(({ target, typeOnly }) => !typeOnly && target?.replace(/\.ts$/, "") === file),
  );
  return new Set(names.map(([name]) => name));
}

function exportsOf(source: Source): Entry[] {
  const body = source.program.body as unknown as SyntaxNode[];
  const declared = new Map(body.flatMap((node) => declarations(node)));
  return body.flatMap((node): Entry[] => {
    if (node.type === "ExportDefaultDeclaration")
      return [{ name: "default", node: follow(node.declaration as SyntaxNode, declared) }];
    if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
    const own = declarations(node.declaration as SyntaxNode | null).map(([name, value]) => ({
      name,
      node: follow(value, declared),
    }));
    const listed = ((node.specifiers as SyntaxNode[]) ?? []).map((one) => ({
      name: (one.exported as SyntaxNode).name as string,
      node: follow(one.local as SyntaxNode, declared),
    }));
    return [...own, ...listed];
  });
}

function declarations(node: SyntaxNode | null | undefined): [string, SyntaxNode][] {
  if (!node) return [];
  if (node.type === "FunctionDeclaration") return [[(node.id as SyntaxNode)?.name as string, node]];
  if (node.type !== "VariableDeclaration") return [];
  return (node.declarations as SyntaxNode[]).map((one) => [
    (one.id as SyntaxNode).name as string,
    (one.init as SyntaxNode) ?? one,
  ]);
}

function follow(node: SyntaxNode, declared: Map<string, SyntaxNode>): SyntaxNode {
  return node.type === "Identifier" ? (declared.get(node.name as string) ?? node) : node;
}

/** An action written inside a page would be an entry that the rule above does not see. */
function inlineActions(source: Source): Violation[] {
  const found: Violation[] = [];
  walk(source.program, (node) => {
    if (node.type !== "BlockStatement" && node.type !== "FunctionBody") return;
    const first = (node.body as SyntaxNode[])[0];
    if (first?.directive === "use server") {
      found.push({
        path: source.path,
        line: source.lineAt(first.start),
        message: 'write actions in a file of their own with "use server" at its top',
      });
    }
  });
  return found;
}
