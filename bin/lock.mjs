#!/usr/bin/env node
// node bin/lock.mjs: completes package-lock.json after `npm install` against a mirror that lacks packages of other
// systems. npm then leaves them out of the lock, and `npm ci` refuses it everywhere ("Missing: … from lock file").
// They are told by their names (…-darwin-arm64); without the mirror's word there is no integrity for them.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const SYSTEMS = "aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows|wasi";
const PROCESSORS = "arm64|armv7|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|universal|wasm32|x64";

/** The optional dependencies that the lock names but does not hold, as `[place in node_modules, entry]`. */
export function missingFromLock(packages) {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !holders(place).some((folder) => packages[`${folder}node_modules/${name}`]))
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, entry)]),
  );
}

/** The folders in which Node looks for a dependency of the package at `place`, nearest first. */
function holders(place) {
  const parts = place === "" ? [] : place.split(/(?=node_modules\/)/);
  return [
    ...parts.map(
      (_, index) =>
        `${parts
          .slice(0, parts.length - index)
          .join("")
          .replace(/\/?$/, "/")}`,
    ),
    "",
  ];
}

function entryOf(name, version, dependent) {
  const system = new RegExp(`[-./](${SYSTEMS})\\b`).exec(name)?.[1];
  const processor = new RegExp(`[-./](${PROCESSORS})\\b`).exec(name)?.[1];
  if (!system || !processor || !/^\d/.test(version)) {
    throw new Error(
      `${name}@${version} is missing from the lock and its name does not tell for which system it is`,
    );
  }
  const library = /-(musl|gnu|glibc)(eabi(hf)?)?$/.exec(name)?.[1];
  return {
    version,
    cpu: [processor === "armv7" ? "arm" : processor],
    ...(dependent.dev ? { dev: true } : {}),
    ...(library ? { libc: [library === "musl" ? "musl" : "glibc"] } : {}),
    optional: true,
    os: [system === "windows" ? "win32" : system],
  };
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, "../package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingFromLock(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
  lock.packages = Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other, "en")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    missing.map(([place, { version }]) => `${place}@${version}`).join("\n") ||
      "package-lock.json is complete",
  );
}
