import { Anchor } from "@/components/ui/anchor";
import { EmptyState } from "@/components/ui/empty-state";

export type SearchHelpProps = {
  /** Other searches that find something. */
  suggestions?: readonly { text: string; count: string; href: string }[];
  /** The same search without its filters, where that finds something. */
  withoutFilters?: { count: string; href: string };
};

/** Nothing was found: what to do about it. */
export function SearchHelp({ suggestions = [], withoutFilters }: SearchHelpProps) {
  return (
    <EmptyState title="没有找到相关信息">
      {withoutFilters && (
        <p className="mb-2">
          当前有筛选条件。<Anchor href={withoutFilters.href}>取消全部筛选</Anchor>
          ，可以找到 {withoutFilters.count}。
        </p>
      )}
      {suggestions.length > 0 && (
        <>
          <p>可以试试这些词语：</p>
          <ul className="mt-1 mb-2 list-disc ps-6">
            {suggestions.map(({ text, count, href }) => (
              <li key={href} className="py-0.5">
                <Anchor href={href}>{text}</Anchor> {count}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        请检查错别字，换一个更短的词语，或者到<Anchor href="/disclosure/catalog">公开目录</Anchor>
        按类别查找。没有公开的信息，可以<Anchor href="/foi">依法申请公开</Anchor>。
      </p>
    </EmptyState>
  );
}
