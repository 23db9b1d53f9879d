const WATCH_EVERY_MS = 500;

/**
 * Aborts at the first Ctrl-C or SIGTERM; later ones change nothing, because one Ctrl-C under npm arrives twice. Also
 * aborts when npm, having started this program, was killed: nobody could stop it any more.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  if (process.env.npm_lifecycle_event && process.platform !== "win32") {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), WATCH_EVERY_MS).unref();
  }
  return controller.signal;
}
