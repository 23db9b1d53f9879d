import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "@/bin/launch/settings";
import { Refusal } from "@/lib/refusal";

export type Site = { address: string; stop(): Promise<void> };

/** Starts the site as `npm start` does, on loopback, and waits until it answers. */
export function startSite(options: {
  port: number;
  workers: number;
  env?: Record<string, string>;
}): Promise<Site> {
  const { port, workers } = options;
  const child = spawn(process.execPath, [path.join(ROOT, "bin", "start.mjs")], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", WORKERS: String(workers), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
  };
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
      if (said.includes("Ready:")) resolve({ address: `http://127.0.0.1:${port}`, stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void gone.then(() => reject(new Refusal(`网站没有启动：\n${said}`)));
  });
}
