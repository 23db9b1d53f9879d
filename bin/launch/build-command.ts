import { build } from "./build";
import { exitWith } from "./exit-with";
import { generate } from "./generate";
import { ROOT } from "./settings";
import { stopRequest } from "./stop-request";

export async function main(): Promise<void> {
  try {
    await generate(ROOT);
    if (!(await build(ROOT, stopRequest()))) console.log("网站的构建已是最新。");
  } catch (error) {
    exitWith(error);
  }
  process.exit();
}
