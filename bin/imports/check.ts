import { actorViolations } from "./rules/actors";
import { layerViolations, roomViolations } from "./rules/layers";
import { purityViolations } from "./rules/purity";
import { reachViolations } from "./rules/reach";
import { shapeViolations } from "./rules/shape";
import { readSources, type Violation } from "./source";

const RULES = [
  layerViolations,
  roomViolations,
  reachViolations,
  purityViolations,
  actorViolations,
  shapeViolations,
];

/** Everything in the project that breaks the direction of imports or the rules of its room. */
export function checkImports(root: string): { files: number; violations: Violation[] } {
  const sources = readSources(root);
  const violations = RULES.flatMap((rule) => rule(sources));
  violations.sort((one, other) => one.path.localeCompare(other.path) || one.line - other.line);
  return { files: sources.length, violations };
}
