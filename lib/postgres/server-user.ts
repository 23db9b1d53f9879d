import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "@/lib/refusal";

/** Who runs PostgreSQL: null when that is simply the user who runs this program. */
export type ServerUser = { uid: number; gid: number } | null;

const NAME = "gongkai";

/**
 * PostgreSQL refuses to run as root. Root therefore hands over to whoever owns the data already, else to the system
 * user `gongkai`, made when it is missing.
 * @throws Refusal when no such user exists or can be made.
 */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const user = lookUp(NAME) ?? (create() ? lookUp(NAME) : null) ?? lookUp("postgres");
  if (user) return user;
  throw new Refusal(
    "数据库不能以 root 身份运行，而系统用户 gongkai 未能自动建立；请先执行 useradd --system gongkai，或改用普通用户启动。",
  );
}

function lookUp(name: string): ServerUser {
  const ask = (flag: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

function create(): boolean {
  const options = [
    "--system",
    "--user-group",
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "--shell",
    "/usr/sbin/nologin",
  ];
  spawnSync("useradd", [...options, NAME], { stdio: "ignore" });
  // Another start may have made it in between, so the exit code says little.
  return lookUp(NAME) !== null;
}

/** True when that user can enter (`x`), and for `w` also write, the folder; symbolic links are followed. */
export function canReach(user: ServerUser, folder: string, mode: "x" | "w" = "x"): boolean {
  if (!user) return true;
  const test = mode === "w" ? 'cd "$0" && test -w .' : 'cd "$0"';
  return (
    spawnSync("/bin/sh", ["-c", test, folder], { uid: user.uid, gid: user.gid, stdio: "ignore", cwd: "/" })
      .status === 0
  );
}

/** True when that user can run the program. */
export function canRun(user: ServerUser, program: string): boolean {
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  return (
    spawnSync(program, ["--version"], { ...as, stdio: "ignore", cwd: "/", windowsHide: true }).status === 0
  );
}

/** Gives a folder and everything in it to the server's user. */
export function handOver(user: ServerUser, place: string): void {
  if (!user) return;
  chownSync(place, user.uid, user.gid);
  if (!statSync(place).isDirectory()) return;
  for (const entry of readdirSync(place)) {
    const inside = path.join(place, entry);
    if (statSync(inside).uid !== user.uid) handOver(user, inside);
  }
}
