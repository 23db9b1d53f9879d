// Before anything is installed there is only Node: this file may import nothing but Node's own modules.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const projectRoot = path.resolve(import.meta.dirname, "..");
const LEAST_NODE = [20, 19];
const GIVE_UP_AFTER_MS = 20 * 60_000;

/**
 * Checks Node's version and installs the locked dependencies if they are missing or other than the lock says.
 * Several starts at once, or a start after one that was killed while npm was working: one npm at a time.
 * @returns false when it cannot go on; the sentence is printed and the exit code is 2.
 */
export async function install({ forTests = false, root = projectRoot } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    return decline(
      `需要 Node.js ${LEAST_NODE.join(".")} 或更高版本，现在是 ${process.versions.node}；请到 https://nodejs.org 下载新版本。`,
    );
  }
  if (isInstalled(root, forTests)) return true;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    return decline(`当前用户不能写入文件夹 ${root}，无法安装依赖；请改用该文件夹的所有者。`);
  }
  const lock = path.join(root, ".install-lock");
  if (!(await take(lock)))
    return decline(`另一个进程长时间占用着 ${lock}；确认没有正在进行的安装后，请删除该文件再试。`);
  try {
    return isInstalled(root, forTests) || (await npmCi(root, lock));
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * npm writes node_modules/.package-lock.json last, so it tells what is there. Compared by content: after a checkout
 * the times of files say nothing.
 */
export function isInstalled(root, forTests) {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
    const found = JSON.parse(
      readFileSync(path.join(root, "node_modules/.package-lock.json"), "utf8"),
    ).packages;
    const mayMiss = (entry) => entry.optional || entry.devOptional || (entry.dev && !forTests);
    return Object.entries(wanted).every(
      ([place, entry]) =>
        place === "" || (found[place] ? found[place].version === entry.version : mayMiss(entry)),
    );
  } catch {
    return false;
  }
}

async function npmCi(root, lock) {
  console.log("正在安装依赖，约需半分钟……");
  const began = Date.now();
  const [program, ...first] = npmCommand();
  // No install script is needed: this project makes the embedded server's links itself, and Prisma's would try to
  // download an engine that it does without.
  const child = spawn(
    program,
    [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      env: { ...process.env, ...cacheForHomeless() },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      windowsHide: true,
    },
  );
  writeFileSync(lock, holders(child.pid));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const forward = (signal) => child.kill(signal);
  process.once("SIGINT", forward).once("SIGTERM", forward);
  const [code, signal] = await new Promise((resolve) => {
    child.on("error", (error) => resolve([error.message, null]));
    child.on("close", (...end) => resolve(end));
  });
  process.off("SIGINT", forward).off("SIGTERM", forward);
  if (code === 0) {
    console.log(`依赖已装好（${Math.round((Date.now() - began) / 1000)} 秒）。`);
    return true;
  }
  if (signal || code === 130) return decline("安装依赖被中断；再次启动会重新安装。", 130);
  return decline(`依赖未能安装，请检查网络或 npm 的镜像设置后再试。npm 的说明：\n${output.trim() || code}`);
}

/** npm's own script when it is known, so that the Node that runs this also runs npm. */
function npmCommand() {
  const places = [
    process.env.npm_execpath ?? "",
    path.resolve(process.execPath, "../../lib/node_modules/npm/bin/npm-cli.js"),
    path.resolve(process.execPath, "../node_modules/npm/bin/npm-cli.js"),
  ];
  const script = places.find((place) => place.endsWith("npm-cli.js") && existsSync(place));
  return script ? [process.execPath, script] : ["npm"];
}

/** A user without a home of its own (a system user) has nowhere for npm's cache. */
function cacheForHomeless() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    const cache = path.join(tmpdir(), `gongkai-npm-${process.getuid?.() ?? "user"}`);
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    return { npm_config_cache: cache };
  }
}

/** Waits for the lock; a holder counts as long as it or the npm it started is running. */
async function take(lock) {
  const until = Date.now() + GIVE_UP_AFTER_MS;
  for (let said = false; Date.now() < until; await wait(200)) {
    try {
      writeFileSync(lock, holders(), { flag: "wx" });
      await wait(300);
      if (readFileSync(lock, "utf8") === holders()) return true;
    } catch (error) {
      if (error.code !== "EEXIST" && error.code !== "ENOENT") throw error;
    }
    const held = readLines(lock);
    if (held.length > 0 && !held.some(isRunning)) rmSync(lock, { force: true });
    else if (!said) {
      console.log("另一个进程正在安装依赖，请稍候……");
      said = true;
    }
  }
  return false;
}

function holders(npm) {
  return [process.pid, npm].filter(Boolean).map(identity).join("\n");
}

function readLines(lock) {
  try {
    return readFileSync(lock, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

function isRunning(held) {
  return identity(Number.parseInt(held, 10)) === held;
}

/** `pid:start`, or null when nobody runs under that number; where /proc is missing the number alone must do. */
function identity(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return null;
  }
  if (!existsSync("/proc/self/stat")) return `${pid}:`;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : `${pid}:${fields[19]}`;
  } catch {
    return null;
  }
}

function decline(sentence, code = 2) {
  console.error(sentence);
  process.exitCode = code;
  return false;
}
