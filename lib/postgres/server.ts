import { spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { identityOf, programOf } from "@/lib/process/identity";
import { run } from "@/lib/process/run";
import { Refusal } from "@/lib/refusal";
import type { Place } from "./place";
import { handOver } from "./server-user";
import { asServer } from "./spawn-options";

const READY_WITHIN_MS = 120_000;

/**
 * Starts the server, or attaches to the one that already runs on this cluster (an orphan of a killed start, or another
 * start's). To be called under the server's lock, with the cluster initialised.
 * @returns the port on 127.0.0.1.
 * @throws Refusal when the server does not come up; the sentence names its log.
 */
export async function startServer(place: Place, flags: string[] = []): Promise<number> {
  const running = await findRunning(place);
  if (running) return running;
  let port = await choosePort(place);
  for (let attempt = 1; ; attempt += 1) {
    if (await launch(place, port, flags)) {
      writeFileSync(path.join(place.folder, "port"), `${port}\n`);
      return port;
    }
    const log = tailOfLog(place);
    const passing = /could not bind|pre-existing shared memory|lock file .* already exists/.test(log);
    if (!passing || attempt === 8) {
      const cause =
        log
          .split("\n")
          .filter((line) => /FATAL|PANIC/.test(line))
          .at(-1) ?? log.split("\n").at(-1);
      throw new Refusal(
        `内置数据库未能启动：${cause?.replace(/^.*?(FATAL|PANIC):\s*/, "")}（日志：${logOf(place)}）`,
      );
    }
    if (/could not bind/.test(log)) port = await freePort();
    // Backends of a server that was killed need a moment to notice.
    else await wait(500);
  }
}

/** Stops the server: sessions are cut, what was committed is kept. */
export async function stopServer(place: Place): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    if (postmasterOf(place) === null) return;
    const stop = ["stop", "-D", place.cluster, "-m", mode, "-w", "-t", "60"];
    const { code } = await run(path.join(place.bin, "pg_ctl"), stop, asServer(place, place.folder));
    if (code === 0) return;
  }
}

/** The connection address of a database on the embedded server. */
export function urlOf(place: Pick<Place, "folder">, port: number, database: string): string {
  const password = readFileSync(path.join(place.folder, "password"), "utf8").trim();
  return `postgresql://gongkai:${password}@127.0.0.1:${port}/${database}`;
}

type Postmaster = { pid: number; identity: string; port: number };

function postmasterOf(place: Place): Postmaster | null {
  const file = path.join(place.cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Math.abs(Number(lines[0]));
  const identity = identityOf(pid);
  const program = identity === null ? null : programOf(pid);
  if (identity !== null && (program === null || /postgres/.test(program)))
    return { pid, identity, port: Number(lines[3]) };
  // The number now belongs to somebody else, or to a zombie. PostgreSQL would believe the server is still there.
  if (identity !== null || isNumberTaken(pid)) rmSync(file, { force: true });
  return null;
}

function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The port of a server that runs on this cluster and takes our password; waits while it recovers or shuts down. */
async function findRunning(place: Place): Promise<number | null> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const postmaster = postmasterOf(place);
    if (!postmaster) return null;
    if (postmaster.port > 0) {
      const answer = await greet(place, postmaster.port);
      if (answer === "ready") return postmaster.port;
      if (answer === "refused password") {
        throw new Refusal(
          `内置数据库正在运行，但不接受 ${path.join(place.folder, "password")} 中的密码；请恢复该文件，或停止进程 ${postmaster.pid}。`,
        );
      }
    }
    await wait(50);
  }
  throw new Refusal(`内置数据库的进程没有回应；请查看日志 ${logOf(place)}。`);
}

async function launch(place: Place, port: number, flags: string[]): Promise<boolean> {
  const log = openLog(place);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", ...flags];
  const child = spawn(
    path.join(place.bin, "postgres"),
    ["-D", place.cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...asServer(place, place.cluster), detached: true, windowsHide: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  let gone = false;
  child.on("error", () => {
    gone = true;
  });
  child.on("exit", () => {
    gone = true;
  });
  child.unref();
  const until = Date.now() + READY_WITHIN_MS;
  while (!gone && Date.now() < until) {
    if ((await greet(place, port)) === "ready") return true;
    await wait(25);
  }
  if (!gone) throw new Refusal(`内置数据库启动过久；请查看日志 ${logOf(place)}。`);
  return false;
}

async function greet(place: Place, port: number): Promise<"ready" | "refused password" | "not yet"> {
  const client = new pg.Client({
    connectionString: urlOf(place, port, "postgres"),
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    // Another cluster's server may have taken the port in between.
    const { rows } = await client.query("select current_setting('data_directory') as folder");
    return realpathSync(rows[0].folder) === realpathSync(place.cluster) ? "ready" : "not yet";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "refused password" : "not yet";
  } finally {
    await client.end().catch(() => {});
  }
}

async function choosePort(place: Place): Promise<number> {
  const file = path.join(place.folder, "port");
  const kept = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  return kept > 0 && kept < 65_536 && (await isFree(kept)) ? kept : freePort();
}

function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function logOf(place: Place): string {
  return path.join(place.folder, "server.log");
}

/** A fresh log for each start. */
function openLog(place: Place): number {
  const log = logOf(place);
  const file = openSync(log, "w", 0o600);
  chmodSync(log, 0o600);
  handOver(place.user, log);
  return file;
}

function tailOfLog(place: Place): string {
  return readFileSync(logOf(place), "utf8").trim().split("\n").slice(-20).join("\n");
}
