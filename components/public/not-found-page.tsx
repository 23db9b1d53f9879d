import { SearchForm } from "@/components/layout/search-form";
import { Anchor } from "@/components/ui/anchor";
import { PageHeading } from "./page-heading";

/** 404: what may have happened, the search, and the ways back. */
export function NotFoundPage() {
  return (
    <div className="page-width max-w-document py-10">
      <PageHeading title="没有找到这个页面">
        网址可能有误，或者页面已经移动。请核对网址，也可以按标题、文号或索引号搜索。
      </PageHeading>
      <div className="max-w-reading">
        <SearchForm id="not-found-search" large />
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-8">
        <li>
          <Anchor href="/" className="target inline-flex items-center">
            返回首页
          </Anchor>
        </li>
        <li>
          <Anchor href="/disclosure/catalog" className="target inline-flex items-center">
            查看公开目录
          </Anchor>
        </li>
      </ul>
    </div>
  );
}
