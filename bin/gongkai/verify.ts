import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import { withDatabase } from "@/bin/launch/with-database";
import type { OnProgress } from "@/lib/verification/fault";
import type { Part, Verification } from "@/lib/verification/verify";

/** `gongkai verify`: is everything that is stored still what it was? Exit 1 when something is not. */
export function register(program: Command): void {
  program
    .command("verify")
    .description("核对审计日志、附件和公开内容是否完整、未被改动")
    .option("--json", "输出 JSON")
    .action(run);
}

async function run(options: { json?: true }): Promise<void> {
  const verification = await withDatabase(async () => {
    const { verify } = await import("@/lib/verification/verify");
    return verify(bars());
  });
  console.log(options.json ? JSON.stringify(verification) : words(verification));
  if (!verification.ok) process.exitCode = 1;
}

function words({ ok, checked, findings }: Verification): string {
  const { events, anchors, files, published, withdrawn } = checked;
  return [
    `审计日志 ${events} 条，锚定 ${anchors} 次。`,
    ...(anchors === 0 && events > 0 ? ["日志尚未锚定过，无法发现末尾的记录被删除。"] : []),
    `附件文件 ${files} 个。`,
    `公开信息 ${published} 条，已撤下 ${withdrawn} 条。`,
    ok ? "核对完毕，没有发现问题。" : `发现 ${findings.length} 个问题：`,
    ...findings.map(({ code, message }) => `  [${code}] ${message}`),
  ].join("\n");
}

const TITLES: Record<Part, string> = { files: "附件", published: "公开内容" };

/** A bar for each part on a terminal's stderr; nothing where nobody watches. */
function bars(): (part: Part) => OnProgress {
  return (part) => {
    const bar = new SingleBar({
      format: `${TITLES[part]} {bar} {value}/{total}`,
      stream: process.stderr,
      noTTYOutput: false,
      clearOnComplete: true,
    });
    return (done, total) => {
      if (done === 0) bar.start(total, 0);
      else bar.update(done);
      if (done === total) bar.stop();
    };
  };
}
