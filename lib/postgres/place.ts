import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { writableFolder } from "@/lib/process/writable-folder";
import { Refusal } from "@/lib/refusal";
import { copyNative, mendLinks, nativeFolder, nativeVersion } from "./binaries";
import { canReach, canRun, handOver, type ServerUser, serverUser } from "./server-user";

/** Where the embedded server lives and who runs it. */
export type Place = {
  /** Everything of the server: cluster, password, port, log, locks. */
  folder: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
  bin: string;
  user: ServerUser;
};

const LEAST_FREE_BYTES = 500 * 1024 * 1024;

/** Folders of the system that every user can reach; tests put others in their place. */
export type SystemFolders = { cache: string; state: string };
const SYSTEM: SystemFolders = { cache: "/var/cache/gongkai", state: "/var/lib/gongkai" };

/**
 * Chooses and prepares the folder `DATA_DIR/database` and the binaries so that the server's user can use both. Under a
 * folder that user cannot reach (root's home, say) the data goes to /var/lib/gongkai instead, and a file
 * `database-is-at` in DATA_DIR says where.
 * @throws Refusal when a folder cannot be written, the disk is nearly full, or the platform has no PostgreSQL.
 */
export function preparePlace(dataDir: string, system = SYSTEM): Place {
  const native = nativeFolder();
  writableFolder(dataDir);
  const folder = databaseFolder(dataDir, system);
  const cluster = path.join(folder, "cluster");
  const user = serverUser(cluster);
  writableFolder(folder);
  if (user) {
    chownSync(folder, user.uid, user.gid);
    if (existsSync(cluster)) handOver(user, cluster);
  }
  // Where this folder is readable by all, so would be the log; the cluster and the password have modes of their own.
  chmodSync(folder, 0o700);
  refuseFullDisk(folder);
  return { folder, cluster, bin: runnableBin(native, user, folder, system), user };
}

function databaseFolder(dataDir: string, system: SystemFolders): string {
  const note = path.join(dataDir, "database-is-at");
  if (existsSync(note)) return readFileSync(note, "utf8").trim();
  const near = path.join(dataDir, "database");
  const user = serverUser(path.join(near, "cluster"));
  if (!user || canReach(user, dataDir)) return near;
  const far = path.join(
    system.state,
    `${path.basename(path.dirname(dataDir))}-${randomBytes(6).toString("hex")}`,
  );
  try {
    writeFileSync(note, `${far}\n`, { flag: "wx" });
  } catch (error) {
    // Another start on this folder chose in between.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(note, "utf8").trim();
}

/** @throws Refusal below 500 MB free, where a running database would soon stop by itself. */
export function refuseFullDisk(folder: string, least = LEAST_FREE_BYTES): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= least) return;
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  throw new Refusal(
    `${folder} 所在的磁盘只剩 ${megabytes(free)} MB，至少需要 ${megabytes(least)} MB；请先清理磁盘，或用环境变量 DATA_DIR 指定另一个位置。`,
  );
}

function runnableBin(native: string, user: ServerUser, folder: string, system: SystemFolders): string {
  const program = (base: string) =>
    path.join(base, "bin", process.platform === "win32" ? "postgres.exe" : "postgres");
  try {
    mendLinks(native);
  } catch {
    // A node_modules of another user: the copy below has its links made anew.
  }
  if (canRun(user, program(native))) return path.join(native, "bin");
  const base = user ? system.cache : path.join(folder, "programs");
  const copy = path.join(base, nativeVersion(native));
  mkdirSync(base, { recursive: true, mode: 0o755 });
  copyNative(native, copy);
  if (canRun(user, program(copy))) return path.join(copy, "bin");
  throw new Refusal(
    `内置数据库的程序 ${program(copy)} 不能运行；请检查系统的 glibc 是否为 2.27 或更高版本，或自备 PostgreSQL 并设置 DATABASE_URL。`,
  );
}
