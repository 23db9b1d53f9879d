import { FiltersBar } from "@/components/admin/filters-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { TextField } from "@/components/ui/text-field";
import type { Person } from "@/lib/people/queries";
import { PeopleTable } from "./people-table";

type PeopleListProps = {
  path: string;
  caption: string;
  query: string;
  page: number;
  pageCount: number;
  total: number;
  people: readonly Person[];
};

/** People to be looked through: search, rows, pages. */
export function PeopleList({ path, caption, query, page, pageCount, total, people }: PeopleListProps) {
  const search = query ? `&q=${encodeURIComponent(query)}` : "";
  return (
    <>
      <FiltersBar action={path} filtered={query !== ""} label="查找人员">
        <TextField name="q" type="search" label="姓名或邮箱" defaultValue={query} />
      </FiltersBar>
      {people.length === 0 ? (
        <EmptyState title="没有符合条件的人员">请换一个姓名或邮箱试试，或清除查找条件。</EmptyState>
      ) : (
        <PeopleTable caption={caption} people={people} hrefOf={(id) => `${path}/${id}`} />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        total={total}
        hrefOf={(number) => `${path}?page=${number}${search}`}
      />
    </>
  );
}
