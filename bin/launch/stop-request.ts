import { readFileSync } from "node:fs";

const WATCH_EVERY_MS = 200;

/**
 * Aborts at the first Ctrl-C or SIGTERM; later ones change nothing, because one Ctrl-C under npm arrives twice. Also
 * aborts when npm, having started this program, was killed: nobody could stop it any more.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  if (process.env.npm_lifecycle_event && process.platform !== "win32") {
    const ancestors = parents();
    setInterval(() => parents() !== ancestors && stop(), WATCH_EVERY_MS).unref();
  }
  return controller.signal;
}

/** The parent and its parent: npm runs a shell, which may stay between the two. */
function parents(): string {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const shell = stat.includes("(sh)") || stat.includes("(dash)") || stat.includes("(bash)");
    return `${process.ppid} ${shell ? stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] : ""}`;
  } catch {
    return String(process.ppid);
  }
}
