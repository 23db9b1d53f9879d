import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import type { Tone } from "@/components/ui/tone";
import type { Finding, FindingLevel } from "@/lib/finding";

const levels: Record<FindingLevel, { word: string; tone: Tone; order: number }> = {
  block: { word: "必须修改", tone: "danger", order: 0 },
  accept: { word: "须说明理由", tone: "warning", order: 1 },
  warn: { word: "请核对", tone: "neutral", order: 2 },
};

/** A finding with somebody's reason for letting it stand. */
export type ListedFinding = Finding & { key: string; accepted?: { by: string; reason: string } };

type FindingsListProps = {
  findings: readonly ListedFinding[];
  /** Address of the place that the finding speaks of. */
  hrefOf?: (finding: Finding) => string | undefined;
  /** Where the place is, in words ("标题", "第 3 段", "附件 1"). */
  placeOf?: (finding: Finding) => string;
  /** Form with which a person answers for a finding that may be accepted. */
  acceptForm?: (finding: ListedFinding) => ReactNode;
};

/** What the publish gate says, the worst first, each with its place and what would be right. */
export function FindingsList({ findings, hrefOf, placeOf, acceptForm }: FindingsListProps) {
  if (findings.length === 0) return <EmptyState title="没有发现问题">可以继续下一步。</EmptyState>;
  const ordered = [...findings].sort((a, b) => levels[a.level].order - levels[b.level].order);
  return (
    <ul className="divide-y divide-line">
      {ordered.map((finding) => {
        const place = placeOf?.(finding) ?? finding.place.inside;
        const href = hrefOf?.(finding);
        return (
          <li key={finding.key} className="py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-x-2">
              <StatusTag tone={finding.accepted ? "neutral" : levels[finding.level].tone}>
                {finding.accepted ? "已说明理由" : levels[finding.level].word}
              </StatusTag>
              {place && (href ? <a href={href}>{place}</a> : <span className="text-ink-soft">{place}</span>)}
            </p>
            <p className="mt-1">{finding.message}</p>
            {finding.quote && (
              <q className="mt-1 block border-s-4 border-line ps-2 text-ink-soft">{finding.quote}</q>
            )}
            {finding.suggestion && <p className="mt-1">建议改为：{finding.suggestion}</p>}
            {finding.accepted ? (
              <p className="mt-1 text-ink-soft">
                {finding.accepted.by}：{finding.accepted.reason}
              </p>
            ) : (
              finding.level === "accept" && acceptForm?.(finding)
            )}
          </li>
        );
      })}
    </ul>
  );
}
