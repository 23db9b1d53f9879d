import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { run } from "@/lib/process/run";
import { Refusal } from "@/lib/refusal";
import type { Place } from "./place";
import { handOver } from "./server-user";
import { asServer } from "./spawn-options";

/** LC_CTYPE of the cluster in the order tried: systems without C.UTF-8 mostly have the second. */
const CTYPES = ["C.UTF-8", "en_US.UTF-8", "C"];
const DRAFT = "initdb-";

/**
 * Makes the cluster unless there is one. It grows in a draft folder and gets its name only when it is whole, so a
 * start that was killed half way leaves a draft (removed next time), never half a cluster.
 * @throws Refusal when the folder holds another major version, or initdb fails.
 */
export async function initialise(place: Place): Promise<void> {
  for (const entry of readdirSync(place.folder)) {
    // An initdb whose launcher was killed may still be writing there; then the rest goes at a later start.
    if (entry.startsWith(DRAFT))
      rmSync(path.join(place.folder, entry), { recursive: true, force: true, maxRetries: 3 });
  }
  if (existsSync(path.join(place.cluster, "PG_VERSION"))) return refuseOtherVersion(place);
  const password = ensurePassword(place);
  const failures: string[] = [];
  for (const ctype of CTYPES) {
    const draft = path.join(place.folder, `${DRAFT}${randomBytes(6).toString("hex")}`);
    mkdirSync(draft, { mode: 0o700 });
    handOver(place.user, draft);
    const { code, output } = await run(
      path.join(place.bin, "initdb"),
      initdbArguments(draft, password, ctype),
      asServer(place, draft),
    );
    if (code === 0) {
      chmodSync(draft, 0o700);
      return renameSync(draft, place.cluster);
    }
    rmSync(draft, { recursive: true, force: true });
    failures.push(output.trim());
    if (!/locale/i.test(output)) break;
  }
  throw new Refusal(`内置数据库未能建立：${failures.at(-1)?.split("\n").at(-1) ?? "原因不明"}`, {
    cause: failures.join("\n"),
  });
}

/**
 * The flags fix encoding and collation whatever the machine's language: with LANG=C the defaults would make an
 * SQL_ASCII cluster that takes any bytes for text.
 */
function initdbArguments(folder: string, password: string, ctype: string): string[] {
  return [
    `--pgdata=${folder}`,
    "--username=gongkai",
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    `--lc-ctype=${ctype}`,
  ];
}

function ensurePassword(place: Place): string {
  const file = path.join(place.folder, "password");
  if (!existsSync(file) || readFileSync(file, "utf8").trim() === "") {
    writeFileSync(file, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  }
  handOver(place.user, file);
  return file;
}

async function refuseOtherVersion(place: Place): Promise<void> {
  const found = readFileSync(path.join(place.cluster, "PG_VERSION"), "utf8").trim();
  const { output } = await run(
    path.join(place.bin, "postgres"),
    ["--version"],
    asServer(place, place.folder),
  );
  const major = /(\d+)/.exec(output)?.[1];
  if (found === major) return;
  throw new Refusal(
    `${place.cluster} 是 PostgreSQL ${found} 的数据，本程序内置的是 ${major}；请先用原来的版本导出备份，再在新版本中恢复。`,
  );
}
