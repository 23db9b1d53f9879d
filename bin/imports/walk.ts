export type SyntaxNode = { type: string; start: number; end: number; [field: string]: unknown };

/** Calls `visit` for a node of the syntax tree and everything below it. */
export function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node !== null && typeof node === "object") {
    if ("type" in node && typeof node.type === "string") visit(node as SyntaxNode);
    for (const value of Object.values(node))
      if (value !== null && typeof value === "object") walk(value, visit);
  }
}

/** The name called, for `name(…)`; undefined for anything else. */
export function calledName(node: SyntaxNode): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const callee = node.callee as SyntaxNode;
  return callee.type === "Identifier" ? (callee.name as string) : undefined;
}
