import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/anchor";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatusTag } from "@/components/ui/status-tag";
import type { RecordRow } from "./record-row";

/** A piece of text, marked where it is what was looked for. */
export type MarkedPart = { text: string; marked?: boolean };

export type SearchHit = RecordRow & {
  titleParts?: readonly MarkedPart[];
  excerpt?: readonly MarkedPart[];
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
  /** Said above the list: that the words were loosened, that only so many are shown. */
  note?: ReactNode;
};

/** What was found for the words of the reader, and what to try when nothing was. */
export function SearchResults(props: SearchResultsProps) {
  const { query, hits, total, page, pageCount, hrefOf, filters, note } = props;
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
      {hits.length === 0 ? (
        <EmptyState title="没有找到相关信息">
          请检查错别字，换一个更短的词语，或者到<Anchor href="/disclosure/catalog">公开目录</Anchor>
          按类别查找。没有公开的信息，可以依法申请公开。
        </EmptyState>
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

function Hit({ hit }: { hit: SearchHit }) {
  const facts = [hit.agencyName, hit.documentNumber, hit.indexNumber, hit.categoryName].filter(Boolean);
  return (
    <li className="border-b border-line py-4">
      <h2 className="font-bold">
        <Anchor href={hit.href} className="me-2 inline-block py-0.5">
          <Marked parts={hit.titleParts ?? [{ text: hit.title }]} />
        </Anchor>
        {hit.validity && <StatusTag tone={hit.validity.tone}>{hit.validity.label}</StatusTag>}
      </h2>
      {hit.excerpt && hit.excerpt.length > 0 && (
        <p className="mt-1 text-base">
          <Marked parts={hit.excerpt} />
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

function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
