import { execFileSync } from "node:child_process";
import os from "node:os";

/** One line that names the machine of a measurement, and how busy it was. */
export function machine(tools: readonly string[] = []): string {
  const cpu = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  const versions = tools.map((tool) => {
    const said = execFileSync("sh", ["-c", `${tool} -v 2>&1 || true`], { encoding: "utf8" });
    return `${tool} ${/\d+\.\d+(\.\d+)?/.exec(said)?.[0] ?? ""}`;
  });
  const load = os.loadavg()[0]?.toFixed(1);
  return [
    `${cpu.length} × ${cpu[0]?.model.trim() || os.arch()}`,
    `${gigabytes} GB`,
    `${os.type()} ${os.release()}`,
    `Node ${process.versions.node}`,
    ...versions,
    `load average at the start ${load}`,
  ].join(", ");
}
