import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Calendar } from "./calendar";
import { readNotice } from "./import-notice";
import { mergeCalendar } from "./merge-calendar";

let shipped: Calendar | undefined;

/** Beside this file on the command line, from any folder; under the project's root in a bundle, which runs there. */
const PLACES = [
  import.meta.dirname ?? "",
  path.join(/* turbopackIgnore: true */ process.cwd(), "lib/workdays"),
];

/** The calendar that comes with the program (`exceptional-days.csv`), read once. */
export function shippedCalendar(): Calendar {
  if (shipped) return shipped;
  const files = PLACES.map((place) => path.join(/* turbopackIgnore: true */ place, "exceptional-days.csv"));
  const file = files.find((one) => existsSync(one)) ?? "exceptional-days.csv";
  const notice = readNotice(readFileSync(file, "utf8"));
  const calendar = notice.ok ? mergeCalendar(null, notice.value) : notice;
  if (!calendar.ok) throw new Error(`exceptional-days.csv: ${calendar.issues[0]?.message}`);
  shipped = calendar.value;
  return shipped;
}
