import { FiltersBar } from "@/components/admin/filters-bar";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { TextField } from "@/components/ui/text-field";
import { TryWording } from "@/components/wording/try-wording";
import { WordingTable } from "@/components/wording/wording-table";
import { WORDING_KIND_LABELS, type WordingKind } from "@/lib/labels/wording";
import { requireActor } from "@/lib/sign-in/require-actor";
import { ENTRIES_PER_PAGE, listWording } from "@/lib/wording/queries";
import { readWordingAddress, wordingHref } from "@/lib/wording/read-address";
import { tryWordingAction } from "./actions";
import { loadAgency } from "./load-agency";
import { WordingDone } from "./wording-done";
import { WordingEmpty } from "./wording-empty";
import { WordingTools } from "./wording-tools";

export const metadata = { title: "用语词典" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Wording({ searchParams }: Props) {
  const actor = await requireActor("wording:edit");
  const agencyId = await loadAgency(actor);
  const params = await searchParams;
  const { kind, text, page } = readWordingAddress(params);
  const { entries, found, counts } = await listWording(actor, { agencyId, kind, text, page });
  return (
    <>
      <PageHeader
        title="用语词典"
        description="起草、送审和发布时，用词典检查标题和正文。忽略清单中的词语不再提示。"
        otherActions={<WordingTools agencyId={agencyId} />}
        primaryAction={<LinkButton href={`/admin/wording/new?list=${kind}`}>添加词条</LinkButton>}
      />
      <WordingDone done={params.done} />
      <LinkTabs
        label="词典的两个清单"
        tabs={(Object.keys(WORDING_KIND_LABELS) as WordingKind[]).map((list) => ({
          href: wordingHref({ kind: list }),
          label: WORDING_KIND_LABELS[list],
          count: counts[list],
          current: list === kind,
        }))}
      />
      <FiltersBar action="/admin/wording" filtered={text !== ""} label="查找词条">
        {kind === "ignore" && <input type="hidden" name="list" value={kind} />}
        <TextField name="q" type="search" label="词语" defaultValue={text} maxLength={100} />
      </FiltersBar>
      {entries.length > 0 ? (
        <WordingTable kind={kind} entries={entries} />
      ) : counts.term + counts.ignore === 0 ? (
        <WordingEmpty agencyId={agencyId} />
      ) : (
        <EmptyState title="没有符合条件的词条">请换一个词试试，或者添加词条。</EmptyState>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(found / ENTRIES_PER_PAGE)}
        total={found}
        hrefOf={(number) => wordingHref({ kind, text, page: number })}
      />
      <div className="mt-6">
        <Panel title="试一试">
          <TryWording action={tryWordingAction} agencyId={agencyId} />
        </Panel>
      </div>
    </>
  );
}
