const GPS_DIRECTORY = 0x8825;
const MOST_FIELDS = 500;

/** Whether a TIFF-structured Exif block holds a GPS directory with something in it (Exif 2.3, §4.6.6). */
export function hasGpsPosition(tiff: Buffer): boolean {
  if (tiff.length < 14) return false;
  const order = tiff.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return false;
  const little = order === "II";
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = long(4);
  for (let field = 0; field < Math.min(short(first), MOST_FIELDS); field++) {
    const at = first + 2 + field * 12;
    if (short(at) === GPS_DIRECTORY) return short(long(at + 8)) > 1;
  }
  return false;
}
