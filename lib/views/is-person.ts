import { isbot } from "isbot";

const MOST_REMEMBERED = 1000;
const LONGEST_AGENT = 512;
const known = new Map<string, boolean>();

/** Whether a reader calls himself a browser and not a crawler or a monitor. Each name is examined once. */
export function isPerson(userAgent: string): boolean {
  const agent = userAgent.slice(0, LONGEST_AGENT);
  const before = known.get(agent);
  if (before !== undefined) return before;
  const person = !isbot(agent);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(agent, person);
  return person;
}
