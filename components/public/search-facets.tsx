import { Anchor } from "@/components/ui/anchor";
import { Details } from "@/components/ui/details";
import { FACET_LABELS } from "@/lib/labels/search";

export type FacetName = keyof typeof FACET_LABELS;
export type FacetOption = { label: string; count: number; href: string };
export type FacetGroup = {
  name: FacetName;
  options: readonly FacetOption[];
  /** What is chosen, and where the same search without it is. */
  chosen?: { label: string; removeHref: string };
};

/** Options shown before "more". */
const SHOWN = 8;

/** What the results can be narrowed by, as links with counts; every view has an address of its own. */
export function SearchFacets({ groups }: { groups: readonly FacetGroup[] }) {
  const useful = groups.filter(({ options, chosen }) => chosen || options.length > 1);
  if (useful.length === 0) return null;
  return (
    <nav
      aria-label="缩小搜索范围"
      className="mb-4 flex flex-col gap-2 border border-line bg-panel px-4 py-3 text-base print:hidden"
    >
      {useful.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </nav>
  );
}

function Group({ group: { name, options, chosen } }: { group: FacetGroup }) {
  const label = FACET_LABELS[name];
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="font-bold">{label}</span>
      {chosen ? (
        <>
          <span>{chosen.label}</span>
          <Anchor href={chosen.removeHref} className="target-fine">
            取消此项<span className="sr-only">（{label}）</span>
          </Anchor>
        </>
      ) : (
        <>
          <Options options={options.slice(0, SHOWN)} />
          {options.length > SHOWN && (
            <Details summary={`更多${label}（${options.length - SHOWN}）`}>
              <span className="flex flex-wrap gap-x-4 gap-y-1">
                <Options options={options.slice(SHOWN)} />
              </span>
            </Details>
          )}
        </>
      )}
    </div>
  );
}

function Options({ options }: { options: readonly FacetOption[] }) {
  return options.map(({ label, count, href }) => (
    <span key={href} className="whitespace-nowrap">
      <Anchor href={href} className="target-fine">
        {label}
      </Anchor>{" "}
      <span className="text-ink-soft">{count}</span>
    </span>
  ));
}
