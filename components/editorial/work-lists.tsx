import { Panel } from "@/components/admin/panel";
import { StateBadge } from "@/components/admin/state-badge";
import { Anchor } from "@/components/ui/anchor";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { editionPath } from "@/lib/documents/paths";
import { STEP_LABELS } from "@/lib/labels/documents";
import { minuteOf } from "@/lib/time";
import type { Work, WorkItem } from "@/lib/work/queries";
import { waitingWords } from "./waiting-words";

export type StaleCategory = { code: string; name: string; newestOn: string | null; freshnessDays: number };

type WorkListsProps = { work: Work; stale: readonly StaleCategory[]; now: Date };

/** What waits for a person, by clock; what went wrong stands first and in red. */
export function WorkLists({ work, stale, now }: WorkListsProps) {
  const lists: [title: string, items: readonly WorkItem[], screen: Parameters<typeof editionPath>[1]][] = [
    ["等我审核", work.toReview, "review"],
    ["退回给我的", work.returned, "edit"],
    ["等待发布", work.toPublish, "publication"],
    ["应急发布待补办审批", work.forced, undefined],
    ["我的草稿", work.drafts, "edit"],
    ["我送出的", work.sent, undefined],
  ];
  const filled = lists.filter(([, items]) => items.length > 0);
  return (
    <div className="flex flex-col gap-5">
      {work.missed.map((item) => (
        <Notice key={item.editionId} tone="danger" title="定时发布没有成功">
          <p>
            <Anchor href={editionPath(item.editionId, "publication")}>{item.title}</Anchor>
            {item.scheduledFor && <> 原定 {minuteOf(item.scheduledFor)} 发布。</>}
            {item.problem}
          </p>
        </Notice>
      ))}
      {filled.length === 0 && (
        <EmptyState title="现在没有等您办理的事项">送审、退回和待发布的信息会出现在这里。</EmptyState>
      )}
      {filled.map(([title, items, screen]) => (
        <Panel key={title} title={`${title}（${items.length}）`}>
          <ul className="divide-y divide-line">
            {items.map((item) => (
              <WorkRow
                key={item.editionId}
                item={item}
                href={editionPath(item.editionId, screen)}
                now={now}
              />
            ))}
          </ul>
        </Panel>
      ))}
      {stale.length > 0 && <StaleCategories stale={stale} />}
    </div>
  );
}

function WorkRow({ item, href, now }: { item: WorkItem; href: string; now: Date }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0">
      <Anchor href={href} className="target-fine inline-flex items-center font-medium">
        {item.title}
      </Anchor>
      <span className="flex flex-wrap items-center gap-x-3 text-ink-soft">
        {item.step && <span>等待{STEP_LABELS[item.step]}</span>}
        {item.scheduledFor && <span>定于 {minuteOf(item.scheduledFor)}</span>}
        <span>{waitingWords(item.since, now)}</span>
        <StateBadge status={item.status} />
      </span>
    </li>
  );
}

function StaleCategories({ stale }: { stale: readonly StaleCategory[] }) {
  return (
    <Panel title={`需要更新的目录类别（${stale.length}）`}>
      <ul className="divide-y divide-line">
        {stale.map((category) => (
          <li
            key={category.code}
            className="flex flex-wrap items-center justify-between gap-x-4 py-1 first:pt-0 last:pb-0"
          >
            <Anchor
              href={`/disclosure/catalog/${category.code}`}
              className="target-fine inline-flex items-center"
            >
              {category.name}
            </Anchor>
            <span className="text-ink-soft">
              {category.newestOn ? `最近更新 ${category.newestOn}` : "尚无信息"}，应在{" "}
              {category.freshnessDays} 天内更新
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
