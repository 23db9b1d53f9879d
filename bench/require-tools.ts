import { execFileSync } from "node:child_process";
import { Refusal } from "@/lib/refusal";

/** @throws Refusal that says how to install what is not there. */
export function requireTools(names: readonly string[]): void {
  const missing = names.filter((name) => {
    try {
      execFileSync("sh", ["-c", `command -v ${name}`], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0)
    throw new Refusal(
      `这项测量需要 ${missing.join(" 和 ")}，请先安装，例如：apt-get install -y ${missing.join(" ")}`,
    );
}
