import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";

const LEFT_OUT = new Set(["proxy.ts", "node_modules", ".next", ".git", "data"]);

/** A copy of the project that has no proxy.ts, to prove that nothing rests on it. Packages are linked, not copied. */
export function copyWithoutProxy(root, target) {
  cpSync(root, target, { recursive: true, filter: (file) => !LEFT_OUT.has(path.relative(root, file)) });
  linkFolder(path.join(root, "node_modules"), path.join(target, "node_modules"));
}

/** Hard links: the builder does not follow a symbolic link out of the project. */
function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, copy);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), copy);
    else linkSync(source, copy);
  }
}
