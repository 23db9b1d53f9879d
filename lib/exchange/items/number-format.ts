import type { Archive } from "@/lib/file-check/archive";
import { readXml } from "@/lib/file-check/read-xml";

const MILLISECONDS = 86_400_000;
/** Day 0 of the usual date system; the one of old Macintosh files begins 1462 days later. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LATER_SYSTEM = 1462;

/** Which cell styles of a workbook show a number as a date, by the number of the style. */
export async function readDateStyles(archive: Archive): Promise<Set<number>> {
  const entry = archive.find("xl/styles.xml");
  const dates = new Set<number>();
  if (!entry) return dates;
  const codes = new Map<number, string>();
  let within = false;
  let style = 0;
  await readXml(archive, entry, {
    open(name, { numFmtId, formatCode }) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
      if (name === "cellXfs") within = true;
      if (name !== "xf" || !within) return;
      const id = Number(numFmtId);
      const code = codes.get(id);
      if (code === undefined ? isBuiltInDate(id) : isDateFormat(code)) dates.add(style);
      style++;
    },
    close(name) {
      if (name === "cellXfs") within = false;
    },
  });
  return dates;
}

/** Whether the workbook counts its days from 1904. */
export async function countsFrom1904(archive: Archive): Promise<boolean> {
  const entry = archive.find("xl/workbook.xml");
  let found = false;
  if (entry)
    await readXml(archive, entry, {
      open(name, { date1904 }) {
        if (name === "workbookPr") found = date1904 === "1" || date1904 === "true";
      },
    });
  return found;
}

/** The day, with the minute where there is one, that a number of a date cell stands for; null beyond the years 1900 to 9999. */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 1) || serial > 2_958_465) return null;
  const days = serial + (from1904 ? LATER_SYSTEM : 0);
  // The usual system has a 29 February 1900 that never was.
  const shift = !from1904 && days < 60 ? 1 : 0;
  const at = new Date(DAY_ZERO + Math.round((days + shift) * 1440) * (MILLISECONDS / 1440)).toISOString();
  return at.slice(11, 16) === "00:00" ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

/** Numbers of date formats that need no code of their own, those of Chinese Excel (27–36, 50–58) among them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A format code that shows year, month, day or time once literal texts, colours and locales are gone. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/^general$/i.test(bare.trim());
}
