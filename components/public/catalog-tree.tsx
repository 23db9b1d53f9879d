import { Anchor } from "@/components/ui/anchor";
import { StatusTag } from "@/components/ui/status-tag";

export type CatalogNode = {
  href: string;
  name: string;
  /** Public records in this category and below it. */
  count: number;
  /** `YYYY-MM-DD` of the newest publication. */
  newestOn?: string;
  /** Longer without news than the catalog allows. */
  stale?: boolean;
  children?: readonly CatalogNode[];
};

/** The whole catalog with the number of records and the day of the newest in each category. */
export function CatalogTree({ nodes }: { nodes: readonly CatalogNode[] }) {
  return (
    <ul className="border-t border-line">
      {nodes.map((node) => (
        <li key={node.href} className="border-b border-line py-1">
          <Branch node={node} strong />
          <Below nodes={node.children} />
        </li>
      ))}
    </ul>
  );
}

function Below({ nodes = [] }: { nodes?: readonly CatalogNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul className="mb-1 ms-1 border-s-2 border-line ps-4 md:ms-3">
      {nodes.map((node) => (
        <li key={node.href}>
          <Branch node={node} />
          <Below nodes={node.children} />
        </li>
      ))}
    </ul>
  );
}

function Branch({ node, strong }: { node: CatalogNode; strong?: boolean }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6">
      <Anchor
        href={node.href}
        className={`target inline-flex items-center py-1 ${strong ? "font-bold" : "plain-link"}`}
      >
        {node.name}
      </Anchor>
      <span className="flex flex-wrap items-center gap-x-4 text-base text-ink-soft tabular-nums">
        {node.stale && <StatusTag tone="neutral">待更新</StatusTag>}
        {node.newestOn && (
          <span>
            最近更新 <time dateTime={node.newestOn}>{node.newestOn}</time>
          </span>
        )}
        <span className="sm:min-w-16 sm:text-end">{node.count > 0 ? `${node.count} 条` : "暂无信息"}</span>
      </span>
    </div>
  );
}
