import { FOUNDATIONS, LAYERS, TESTING } from "@/bin/imports/directions";
import { isCommands, isDatabase, isEnums, isPure, isQueries, layerOf, roomOf } from "@/bin/imports/rooms";
import type { Import, Source, Violation } from "@/bin/imports/source";

/** Which file may import which: layers, route groups, and what each layer may know of the database. */
export function layerViolations(sources: Source[]): Violation[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((one) =>
      refusals(source, one).map((message) => ({ path: source.path, line: one.line, message })),
    ),
  );
}

function refusals(source: Source, one: Import): string[] {
  const { specifier, target } = one;
  // Plain Node knows no @/.
  const climbs = /(^|\/)\.\.(\/|$)/.test(specifier) && !source.path.endsWith(".mjs");
  if (climbs) return [`"${specifier}" climbs; write it from the root with @/`];
  if (target === null) return [];
  const layer = layerOf(source.path);
  const found: string[] = [];
  const refuse = (condition: boolean, reason: string) => {
    if (condition) found.push(`"${specifier}": ${reason}`);
  };
  refuse(
    !(LAYERS[layer] ?? []).includes(layerOf(target)) && target.includes("/"),
    `${layer} may not import ${layerOf(target)}`,
  );
  const group = (file: string) => /^app\/(\([^)]+\))\//.exec(file)?.[1];
  const [here, there] = [group(source.path), group(target)];
  refuse(Boolean(here && there && here !== there), `${here} and ${there} know nothing of each other`);
  refuse(
    !source.isTest && !isFor(source, "testing") && roomOf(target) === TESTING,
    "only tests may import lib/testing",
  );
  if (source.isTest) return found;
  const ofDatabase = isDatabase(target) || (target.startsWith("prisma/generated") && !isEnums(target));
  refuse((layer === "app" || layer === "components") && ofDatabase, `${layer} may not touch the database`);
  refuse(
    layer === "components" && !one.typeOnly && (isQueries(target) || isCommands(target)),
    "components are given their data",
  );
  refuse(
    layer === "lib" && ofDatabase && mayNotStore(source.path),
    "rules, schemas and labels know no database",
  );
  return found;
}

function mayNotStore(file: string): boolean {
  return isPure(file) || /\/([\w-]+-)?schema\.ts$/.test(file);
}

function isFor(source: Source, room: string): boolean {
  return roomOf(source.path) === room;
}

/** Inside lib: a foundation imports no capability, and capabilities go round in no circle. */
export function roomViolations(sources: Source[]): Violation[] {
  const edges = sources
    .filter((source) => !source.isTest && !isFor(source, TESTING))
    .flatMap((source) =>
      source.imports.flatMap((one) => {
        const [from, to] = [roomOf(source.path), one.target && roomOf(one.target)];
        return from && to && from !== to && to !== TESTING
          ? [{ from, to, path: source.path, line: one.line }]
          : [];
      }),
    );
  const upwards = edges
    .filter(({ from, to }) => FOUNDATIONS.has(from) && !FOUNDATIONS.has(to))
    .map(({ from, to, path, line }) => ({
      path,
      line,
      message: `the foundation ${from} may not import the capability ${to}`,
    }));
  const between = edges.filter(({ from, to }) => !FOUNDATIONS.has(from) && !FOUNDATIONS.has(to));
  return [...upwards, ...circles(between)];
}

type Edge = { from: string; to: string; path: string; line: number };

/** Each import that closes a circle: its target leads back to its own room. */
function circles(edges: Edge[]): Violation[] {
  return edges.flatMap(({ from, to, path, line }) => {
    const way = wayBetween(to, from, edges);
    return way ? [{ path, line, message: `capabilities go in a circle: ${[from, ...way].join(" → ")}` }] : [];
  });
}

function wayBetween(from: string, to: string, edges: Edge[]): string[] | null {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) as string;
    if (last === to) return way;
    for (const edge of edges) {
      if (edge.from !== last || seen.has(edge.to)) continue;
      seen.add(edge.to);
      ways.push([...way, edge.to]);
    }
  }
  return null;
}
