import type { Command } from "commander";
import { registerItems } from "./import/items";
import { registerPage } from "./import/page";

/** `gongkai import`: records of an old site. Each file of the folder `import` adds one of the commands below it. */
export function register(program: Command): void {
  const command = program.command("import").description("导入历史信息");
  registerPage(command);
  registerItems(command);
}
