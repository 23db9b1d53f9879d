import { LONGEST_FILE } from "@/bin/imports/directions";
import type { Source, Violation } from "@/bin/imports/source";

const VAGUE = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "misc",
  "common",
  "service",
  "services",
  "manager",
]);

/** No barrels, no rooms for anything and everything, no file that nobody can take in at once. */
export function shapeViolations(sources: Source[]): Violation[] {
  return sources.flatMap((source) => {
    const at = (message: string) => ({ path: source.path, line: 1, message });
    const parts = source.path.replace(/(\.test|\.spec)?\.(tsx?|mts|mjs)$/, "").split("/");
    const found: Violation[] = [];
    if (parts.at(-1) === "index") found.push(at("no barrels: name the file after its one export"));
    if (parts.includes("data")) return found;
    for (const part of parts)
      if (VAGUE.has(part)) found.push(at(`"${part}" says nothing: name it after what it does`));
    if (!source.isTest && source.lineCount > LONGEST_FILE)
      found.push(at(`${source.lineCount} lines; at most ${LONGEST_FILE}`));
    return found;
  });
}
