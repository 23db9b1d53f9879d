import type { Day } from "@/lib/time";

/** A DATE column as a calendar day; the driver hands it over as midnight UTC. */
export function storedDay(date: Date): Day;
export function storedDay(date: Date | null): Day | null;
export function storedDay(date: Date | null): Day | null {
  return date ? date.toISOString().slice(0, 10) : null;
}

/** A calendar day as the driver wants it for a DATE column. */
export function dayColumn(day: Day | null): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null;
}
