import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { Refusal } from "@/lib/refusal";

const execute = promisify(execFile);

export type Load = { perSecond: number; p99: number };

const CONNECTIONS = 64;
const THREADS = 2;

/**
 * Asks for these paths at random, as fast as they are answered, over 64 connections.
 * @param folder where the script for it may stand
 * @returns requests a second and the 99th percentile in milliseconds
 */
export async function measureLoad(
  address: string,
  paths: readonly string[],
  seconds: number,
  folder: string,
): Promise<Load> {
  const script = path.join(folder, "paths.lua");
  writeFileSync(script, lua(paths));
  const flags = [
    `-t${THREADS}`,
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    "--latency",
    "--timeout",
    "30s",
    "-s",
    script,
    address,
  ];
  const { stdout } = await execute("wrk", flags);
  const errors = /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(stdout)?.[0];
  if (errors) throw new Refusal(`测量中出错：${address} ${errors.trim()}`);
  const [, amount = "0", unit = "ms"] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    p99: Number(amount) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1),
  };
}

function lua(paths: readonly string[]): string {
  return `local paths = {${paths.map((one) => JSON.stringify(one)).join(",")}}
local requests = {}
function init(args)
  math.randomseed(os.time())
  for n, one in ipairs(paths) do requests[n] = wrk.format("GET", one) end
end
function request() return requests[math.random(#requests)] end
`;
}
