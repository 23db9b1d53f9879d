import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * One hash over the names and contents of files and of all files below folders; `extra` is what else the result
 * depends on. Times of files do not count, so a fresh checkout of the same source has the same fingerprint.
 */
export function fingerprint(
  root: string,
  places: string[],
  extra: string[] = [],
  skip = (_name: string) => false,
): string {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesBelow(root, place, skip)).sort()) {
    hash.update(`${file.split(path.sep).join("/")}\0`);
    hash.update(
      createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  for (const text of extra) hash.update(`${text}\0`);
  return hash.digest("hex");
}

function filesBelow(root: string, place: string, skip: (name: string) => boolean): string[] {
  const full = path.join(root, place);
  if (!existsSync(full) || skip(path.basename(place))) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full).flatMap((name) => filesBelow(root, path.join(place, name), skip));
}
