import { readFileSync } from "node:fs";
import path from "node:path";
import type { Calendar } from "./calendar";
import { readNotice } from "./import-notice";
import { mergeCalendar } from "./merge-calendar";

let shipped: Calendar | undefined;

/** The calendar that comes with the program (`exceptional-days.csv`, run from the project's root), read once. */
export function shippedCalendar(): Calendar {
  if (shipped) return shipped;
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/workdays/exceptional-days.csv");
  const notice = readNotice(readFileSync(file, "utf8"));
  const calendar = notice.ok ? mergeCalendar(null, notice.value) : notice;
  if (!calendar.ok) throw new Error(`exceptional-days.csv: ${calendar.issues[0]?.message}`);
  shipped = calendar.value;
  return shipped;
}
