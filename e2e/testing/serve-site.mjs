// The site of a browser test run: started as anybody starts it, on data of its own that go when it ends.
import { spawn } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { copyWithoutProxy } from "./copy-without-proxy.mjs";

const data = process.env.DATA_DIR;
const root = path.resolve(import.meta.dirname, "../..");
const site = process.env.E2E_SITE_ROOT;
// Under root the database runs as another user, who must be able to reach it.
chmodSync(data, 0o755);
if (site !== root) copyWithoutProxy(root, site);
const server = spawn(process.execPath, [path.join(site, "bin/start.mjs")], {
  stdio: ["ignore", "inherit", "inherit"],
});
// The signal goes to the whole group: this process only waits for the other to end.
process.on("SIGINT", () => {}).on("SIGTERM", () => {});
server.on("exit", (code) => {
  rmSync(data, { recursive: true, force: true });
  if (site !== root) rmSync(site, { recursive: true, force: true });
  process.exit(code ?? 1);
});
