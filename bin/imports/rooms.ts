/** Where a file stands, from its path relative to the root. */
export function layerOf(file: string): string {
  const [first = "", second] = file.split("/");
  // proxy.ts, instrumentation.ts: Next's own entries beside app.
  return second === undefined ? "app" : first;
}

/** The room of lib a file belongs to (`documents`, `db`), or null outside lib. */
export function roomOf(file: string): string | null {
  const [first, second] = file.split("/");
  return first === "lib" && second ? second.replace(/(\.test)?\.(tsx?|mts)$/, "") : null;
}

export function isQueries(file: string): boolean {
  return isNamed(file, "queries");
}

export function isCommands(file: string): boolean {
  return isNamed(file, "commands");
}

/** `rules.ts`, `password-rules.ts`, anything in a folder `rules`, and the labels: decided from data alone. */
export function isPure(file: string): boolean {
  if (!file.startsWith("lib/") || /\.test\.tsx?$/.test(file)) return false;
  return isNamed(file, "rules") || file.startsWith("lib/labels/");
}

export function isDatabase(file: string): boolean {
  return file === "lib/db.ts" || file === "lib/db";
}

/** Generated constants without imports of their own: the one source of status words. */
export function isEnums(file: string): boolean {
  return /^prisma\/generated\/enums(\.ts)?$/.test(file);
}

/** A file of that name in lib, or one in a folder of that name: `commands.ts`, `review-commands.ts`, `commands/`. */
function isNamed(file: string, word: string): boolean {
  return file.startsWith("lib/") && new RegExp(`/(${word}/.*|(?:[\\w-]+-)?${word}(\\.tsx?)?)$`).test(file);
}
