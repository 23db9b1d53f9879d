// The site of a browser test run: started as anybody starts it, on data of its own that go when it ends.
import { spawn } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import path from "node:path";

const data = process.env.DATA_DIR;
// Under root the database runs as another user, who must be able to reach it.
chmodSync(data, 0o755);
const site = spawn(process.execPath, [path.resolve(import.meta.dirname, "../../bin/start.mjs")], {
  stdio: ["ignore", "inherit", "inherit"],
});
// The signal goes to the whole group: this process only waits for the other to end.
process.on("SIGINT", () => {}).on("SIGTERM", () => {});
site.on("exit", (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 1);
});
