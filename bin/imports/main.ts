import { ROOT } from "@/bin/launch/settings";
import { checkImports } from "./check";

export function main(args: string[]): void {
  const { files, violations } = checkImports(ROOT);
  if (args.includes("--json")) console.log(JSON.stringify({ files, violations }));
  else {
    for (const { path, line, message } of violations) console.log(`${path}:${line}  ${message}`);
    console.log(
      violations.length === 0
        ? `${files} files, all imports run the right way`
        : `${violations.length} violations`,
    );
  }
  process.exitCode = violations.length === 0 ? 0 : 1;
}
