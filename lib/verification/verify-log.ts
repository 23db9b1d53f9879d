import { verifyAnchors } from "@/lib/audit/verify-anchors";
import { type ChainFault, verifyChain } from "@/lib/audit/verify-chain";
import { minuteOf } from "@/lib/time";
import type { Fault } from "./fault";

export type LogCheck = { events: number; anchors: number; faults: Fault[] };

/** The audit log: its chain, the guards of its table, and the heads that were anchored outside the database. */
export async function verifyLog(): Promise<LogCheck> {
  const chain = await verifyChain();
  const anchored = await verifyAnchors();
  const hidden = chain.faultCount - chain.faults.length;
  return {
    events: chain.events,
    anchors: anchored.anchors,
    faults: [
      ...chain.faults.flatMap(chainFaults),
      ...(hidden > 0
        ? [{ code: "audit.more", message: `审计日志中另有 ${hidden} 条记录有问题，未逐条列出。` }]
        : []),
      ...chain.missingGuards.map((name) => ({
        code: "audit.guard",
        message: `审计日志表的保护触发器 ${name} 缺失或被停用。`,
      })),
      ...anchored.missing.map(({ seq, at }) => ({
        code: "audit.cut",
        where: `event:${seq}`,
        message: `${minuteOf(at)} 锚定的审计日志第 ${seq} 条已不在日志中，日志末尾可能被删除。`,
      })),
      ...anchored.different.map(({ seq, at }) => ({
        code: "audit.rewritten",
        where: `event:${seq}`,
        message: `审计日志第 ${seq} 条与 ${minuteOf(at)} 锚定的摘要不同，日志可能被改写。`,
      })),
      ...anchored.unreadableLines.map((line) => ({
        code: "audit.anchor-line",
        message: `锚定文件 audit-anchor.log 第 ${line} 行无法识别。`,
      })),
    ],
  };
}

function chainFaults({ seq, isUnlinked, isGap, isChanged }: ChainFault): Fault[] {
  const fault = (code: string, what: string) => ({
    code,
    where: `event:${seq}`,
    message: `审计日志第 ${seq} 条${what}。`,
  });
  return [
    ...(isChanged ? [fault("audit.changed", "的内容与其摘要不符，可能被修改")] : []),
    ...(isGap ? [fault("audit.gap", "之前缺少记录")] : []),
    ...(isUnlinked && !isGap ? [fault("audit.unlinked", "与前一条的摘要不相连，前一条可能被改写")] : []),
  ];
}
