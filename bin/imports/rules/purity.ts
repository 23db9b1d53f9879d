import { isCommands, isDatabase, isPure, isQueries } from "@/bin/imports/rooms";
import type { Source, Violation } from "@/bin/imports/source";
import { calledName, type SyntaxNode, walk } from "@/bin/imports/walk";

const FRAMEWORKS = /^(next|react|react-dom|server-only|next-auth)(\/|$)/;
/** Of Node's own modules a rule may use what only computes (of node:net that is isIP; the rest needs waiting for). */
const COMPUTING = new Set(["node:crypto", "node:util", "node:buffer", "node:url", "node:net"]);

/** Rules and labels: plain data in, a value out. No framework, no database, no clock, no environment, no waiting. */
export function purityViolations(sources: Source[]): Violation[] {
  return sources
    .filter((source) => isPure(source.path))
    .flatMap((source) => [...imports(source), ...code(source)]);
}

function imports(source: Source): Violation[] {
  return source.imports
    .filter(({ specifier, target, typeOnly }) => {
      if (target !== null)
        return !typeOnly && (isDatabase(target) || isQueries(target) || isCommands(target));
      return FRAMEWORKS.test(specifier) || (specifier.startsWith("node:") && !COMPUTING.has(specifier));
    })
    .map(({ specifier, line }) => ({
      path: source.path,
      line,
      message: `a pure rule may not import "${specifier}"`,
    }));
}

function code(source: Source): Violation[] {
  const found: Violation[] = [];
  walk(source.program, (node) => {
    const what = impurity(node);
    if (what)
      found.push({
        path: source.path,
        line: source.lineAt(node.start),
        message: `a pure rule may not use ${what}`,
      });
  });
  return found;
}

function impurity(node: SyntaxNode): string | null {
  if (isNamed(node, "MemberExpression", "object", "process")) return "process";
  if (calledName(node) === "fetch") return "fetch";
  if (isNamed(node, "NewExpression", "callee", "Date") && (node.arguments as unknown[]).length === 0) {
    return "new Date(): the moment is a parameter";
  }
  const property = node.property as SyntaxNode | undefined;
  if (isNamed(node, "MemberExpression", "object", "Date") && property?.name === "now")
    return "Date.now(): the moment is a parameter";
  if (isNamed(node, "MemberExpression", "object", "Math") && property?.name === "random")
    return "Math.random()";
  if (node.type === "AwaitExpression" || node.async === true) return "async";
  return null;
}

function isNamed(node: SyntaxNode, type: string, field: string, name: string): boolean {
  const inside = node[field] as SyntaxNode | undefined;
  return node.type === type && inside?.type === "Identifier" && inside.name === name;
}
