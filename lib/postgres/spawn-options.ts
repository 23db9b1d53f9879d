import type { SpawnOptions } from "node:child_process";
import type { Place } from "./place";

/** How every program of the server is run: as its user, in a folder that user can reach, with none of our PG* settings. */
export function asServer(place: Pick<Place, "user">, cwd: string): SpawnOptions {
  const kept = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    cwd,
    env: { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" } as unknown as NodeJS.ProcessEnv,
    ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
  };
}
