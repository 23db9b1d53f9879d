import { ZONE } from "@/lib/time";

const format = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "medium" });

/** `YYYY-MM-DD HH:mm:ss` in Shanghai: what follows what matters in a log. */
export function secondOf(at: Date): string {
  return format.format(at);
}
