import { db, type Tx } from "@/lib/db";
import { storedDay } from "@/lib/stored-day";
import type { Day } from "@/lib/time";
import type { Calendar, ExceptionalDay } from "./calendar";
import { shippedCalendar } from "./shipped-calendar";

/** The calendar in force: what has been imported, else the one that comes with the program. */
export async function loadCalendar(tx: Tx = db): Promise<Calendar> {
  const known = await tx.workdayCalendar.findUnique({ where: { id: 1 } });
  if (!known) return shippedCalendar();
  const rows = await tx.workdayException.findMany({ orderBy: { date: "asc" } });
  const exceptions = new Map<Day, ExceptionalDay>();
  for (const { date, kind, name, notice } of rows) {
    exceptions.set(storedDay(date), { kind: kind === "work" ? "work" : "off", name, notice });
  }
  return { exceptions, knownFrom: storedDay(known.knownFrom), knownThrough: storedDay(known.knownThrough) };
}
