import { Anchor } from "@/components/ui/anchor";
import { type Column, DataTable } from "@/components/ui/data-table";
import { WORDING_KIND_LABELS, WORDING_LABELS, type WordingKind } from "@/lib/labels/wording";
import type { ListedEntry } from "@/lib/wording/queries";
import { LevelTag } from "./level-tag";

const term: Column<ListedEntry> = {
  key: "term",
  header: WORDING_LABELS.term,
  rowHeader: true,
  cell: (entry) => (
    <Anchor href={`/admin/wording/${entry.id}`} className="font-medium">
      {entry.term}
    </Anchor>
  ),
};

const columns: Record<WordingKind, Column<ListedEntry>[]> = {
  ignore: [term],
  term: [
    term,
    { key: "suggestion", header: WORDING_LABELS.suggestion, cell: (entry) => entry.suggestion },
    {
      key: "level",
      header: WORDING_LABELS.level,
      nowrap: true,
      cell: (entry) => <LevelTag level={entry.level} />,
    },
    { key: "context", header: "只在这些词之间", cell: contextWords },
    { key: "reason", header: WORDING_LABELS.reason, cell: (entry) => entry.reason },
  ],
};

function contextWords({ before, after }: ListedEntry): string {
  const words = (stored: string) => stored.split("|").join("、");
  return [before && `前：${words(before)}`, after && `后：${words(after)}`].filter(Boolean).join("；");
}

/** The entries of one list; the words lead to where they are changed. */
export function WordingTable({ kind, entries }: { kind: WordingKind; entries: readonly ListedEntry[] }) {
  return (
    <DataTable
      caption={WORDING_KIND_LABELS[kind]}
      captionHidden
      dense
      columns={columns[kind]}
      rows={entries}
      rowKey={(entry) => entry.id}
    />
  );
}
