import { BEFORE_GENERATION } from "@/bin/imports/directions";
import { isCommands, isDatabase, isPure, isQueries } from "@/bin/imports/rooms";
import type { Source, Violation } from "@/bin/imports/source";

/**
 * What a file loads through any number of others: code for the browser may not reach the server, pure rules may not
 * reach the database. A file of server actions ends the way: the browser gets only references to them.
 */
export function reachViolations(sources: Source[]): Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return sources
    .filter((source) => !source.isTest)
    .flatMap((source) => {
      if (source.directives.includes("use client"))
        return forbiddenWay(source, byPath, isForServer, "the browser would load");
      if (BEFORE_GENERATION.includes(source.path)) {
        return forbiddenWay(source, byPath, isGenerated, "before it is generated this would load");
      }
      if (isPure(source.path)) return forbiddenWay(source, byPath, isStored, "a pure rule would load");
      return [];
    });
}

function isGenerated(name: string): boolean {
  return name.startsWith("prisma/generated");
}

function isForServer(name: string): boolean {
  return isStored(name) || /^node:/.test(name) || isCommands(name) || isQueries(name);
}

function isStored(name: string): boolean {
  return isDatabase(name) || name === "pg" || name === "@prisma/client";
}

function forbiddenWay(
  start: Source,
  byPath: Map<string, Source>,
  isForbidden: (name: string) => boolean,
  reason: string,
): Violation[] {
  const ways: { source: Source; way: string[]; line: number }[] = [
    { source: start, way: [start.path], line: 1 },
  ];
  const seen = new Set([start.path]);
  for (const { source, way, line } of ways) {
    for (const one of source.imports) {
      const name = one.target ?? one.specifier;
      const later = one.dynamic && isForbidden === isGenerated;
      if (one.typeOnly || later || seen.has(name)) continue;
      seen.add(name);
      const onLine = source === start ? one.line : line;
      const next = byPath.get(name);
      const endsHere = next?.directives.includes("use server");
      if (endsHere) continue;
      if (isForbidden(name))
        return [{ path: start.path, line: onLine, message: `${reason} ${[...way, name].join(" → ")}` }];
      if (next) ways.push({ source: next, way: [...way, name], line: onLine });
    }
  }
  return [];
}
