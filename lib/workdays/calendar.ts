import type { Day } from "@/lib/time";

/** How one day departs from Monday to Friday: a day off, or a make-up working day (调休上班). */
export type ExceptionalDay = { kind: "off" | "work"; name: string; notice: string };

/**
 * The official working-day calendar: Monday to Friday, but for the days that the State Council's yearly notices name.
 * Outside `knownFrom` … `knownThrough` (both included) it says nothing: such days are refused, never guessed.
 */
export type Calendar = {
  exceptions: ReadonlyMap<Day, ExceptionalDay>;
  knownFrom: Day;
  knownThrough: Day;
};

/** One day of a count, for a person who checks it: whether it was counted, and why. */
export type ExplainedDay = { on: Day; counted: boolean; why: string };
