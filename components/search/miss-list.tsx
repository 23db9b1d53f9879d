import { Panel } from "@/components/admin/panel";
import { Anchor } from "@/components/ui/anchor";

type MissListProps = { words: readonly { word: string; count: number }[] };

/** What people looked for and did not find, for those who keep the catalog; nothing when there is none. */
export function MissList({ words }: MissListProps) {
  if (words.length === 0) return null;
  return (
    <div className="mt-5">
      <Panel title="公众查找未果的词语（近 30 天）">
        <p className="mb-2 text-ink-soft">可考虑补充公开相应信息，或者在标题、关键词中使用公众的说法。</p>
        <ul className="divide-y divide-line">
          {words.map(({ word, count }) => (
            <li
              key={word}
              className="flex flex-wrap items-center justify-between gap-x-4 py-1 first:pt-0 last:pb-0"
            >
              <Anchor
                href={`/search?${new URLSearchParams({ q: word })}`}
                className="target-fine inline-flex items-center"
              >
                {word}
              </Anchor>
              <span className="text-ink-soft">{count} 次</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
