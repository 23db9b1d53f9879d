import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/anchor";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { PageHeading } from "./page-heading";
import type { RecordRow } from "./record-row";
import { RecordTable } from "./record-table";

type CategoryPageProps = {
  name: string;
  description?: string;
  /** Narrower categories, as links with counts. */
  children?: ReactNode;
  filters: ReactNode;
  filtered: boolean;
  rows: readonly RecordRow[];
  total: number;
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
  /** Where to go when nothing was found. */
  allHref: string;
  feedHref?: string;
};

/** One category of the catalog: what it holds, filters, the list, its pages. */
export function CategoryPage(props: CategoryPageProps) {
  const { name, description, children, filters, filtered, rows, total, page, pageCount, hrefOf } = props;
  return (
    <>
      <PageHeading title={name}>{description}</PageHeading>
      {children}
      {filters}
      {rows.length === 0 ? (
        <EmptyState
          title={filtered ? "没有找到符合条件的信息" : "这个类别下还没有公开的信息"}
          action={
            <LinkButton variant="secondary" href={props.allHref}>
              {filtered ? "查看本类别全部信息" : "查看全部目录"}
            </LinkButton>
          }
        >
          {filtered ? "请减少筛选条件，或者换一个关键词。" : "请查看其他类别，或者使用页面上方的搜索。"}
        </EmptyState>
      ) : (
        <>
          <p className="mb-2 text-base text-ink-soft">共 {total} 条</p>
          <RecordTable rows={rows} caption={`${name}信息列表`} />
          <Pagination page={page} pageCount={pageCount} total={total} hrefOf={hrefOf} />
        </>
      )}
      {props.feedHref && (
        <p className="mt-6 text-base print:hidden">
          <Anchor href={props.feedHref}>订阅本类别（Atom）</Anchor>
        </p>
      )}
    </>
  );
}
