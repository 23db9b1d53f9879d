import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/anchor";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatusTag } from "@/components/ui/status-tag";
import type { MarkedPart } from "@/lib/search/highlight";
import { MarkedText } from "./marked-text";
import type { RecordRow } from "./record-row";
import { SearchHelp } from "./search-help";

export type SearchHit = RecordRow & {
  titleParts?: readonly MarkedPart[];
  excerpt?: readonly MarkedPart[];
  /** The attachment that the excerpt is from. */
  fromFile?: string;
  categoryName?: string;
  indexNumber?: string;
};

type SearchResultsProps = {
  query: string;
  hits: readonly SearchHit[];
  total: number;
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
  filters?: ReactNode;
  /** Said above the list: that the words were cut, that only so many are shown. */
  note?: ReactNode;
  /** What to try when nothing was found. */
  help?: ReactNode;
  /** Addresses of the same results in another order. */
  sorts?: readonly { label: string; href: string; current: boolean }[];
};

/** What was found for the words of the reader, and what to try when nothing was. */
export function SearchResults(props: SearchResultsProps) {
  const { query, hits, total, page, pageCount, hrefOf, filters, note, help, sorts = [] } = props;
  if (query === "") {
    return (
      <EmptyState title="请输入要查找的内容">
        可以输入标题或正文中的词语，也可以输入完整的文号（例如 人社〔2024〕1号）或索引号。
      </EmptyState>
    );
  }
  return (
    <>
      {filters}
      <p className="mb-2 text-base text-ink-soft" role="status">
        “{query}”：找到 {total} 条{note && <>。{note}</>}
      </p>
      {total > 1 && <Sorts sorts={sorts} />}
      {hits.length === 0 ? (
        (help ?? <SearchHelp />)
      ) : (
        <ol className="border-t border-line">
          {hits.map((hit) => (
            <Hit key={hit.href} hit={hit} />
          ))}
        </ol>
      )}
      <Pagination page={page} pageCount={pageCount} total={total} hrefOf={hrefOf} />
    </>
  );
}

function Sorts({ sorts }: Required<Pick<SearchResultsProps, "sorts">>) {
  return (
    <p className="mb-2 flex flex-wrap gap-x-4 text-base print:hidden">
      {sorts.map(({ label, href, current }) =>
        current ? (
          <strong key={href} aria-current="true">
            {label}
          </strong>
        ) : (
          <Anchor key={href} href={href} className="target-fine">
            {label}
          </Anchor>
        ),
      )}
    </p>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const facts = [hit.agencyName, hit.documentNumber, hit.indexNumber, hit.categoryName].filter(Boolean);
  return (
    <li className="border-b border-line py-4">
      <h2 className="font-bold">
        <Anchor href={hit.href} className="me-2 inline-block py-0.5">
          <MarkedText parts={hit.titleParts ?? [{ text: hit.title }]} />
        </Anchor>
        {hit.validity && <StatusTag tone={hit.validity.tone}>{hit.validity.label}</StatusTag>}
      </h2>
      {hit.excerpt && hit.excerpt.length > 0 && (
        <p className="mt-1 text-base">
          {hit.fromFile && <span className="text-ink-soft">附件“{hit.fromFile}”：</span>}
          <MarkedText parts={hit.excerpt} />
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-ink-soft">
        <time dateTime={hit.publishedOn}>{hit.publishedOn}</time>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  );
}
