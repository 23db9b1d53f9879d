import { CatalogLinks } from "./catalog-links";
import { type EntryLink, EntryLinks } from "./entry-links";
import { HomeSearch } from "./home-search";
import { NewestList } from "./newest-list";
import type { RecordRow } from "./record-row";

type HomePageProps = {
  /** Number of public records. */
  total: number;
  entries: readonly EntryLink[];
  newest: readonly RecordRow[];
  categories: readonly { href: string; name: string; count: number }[];
  newestHref?: string;
  catalogHref?: string;
};

/** Search first, then what most people come for, then what is new and where everything is. */
export function HomePage(props: HomePageProps) {
  const { total, entries, newest, categories, newestHref, catalogHref = "/disclosure/catalog" } = props;
  return (
    <>
      <HomeSearch>{total > 0 && <>共公开政府信息 {total} 条。也可以按目录类别逐级查找。</>}</HomeSearch>
      <div className="page-width flex flex-col gap-10 py-8">
        <EntryLinks links={entries} label="常用入口" />
        <div className="grid gap-10 lg:grid-cols-[2fr_1fr]">
          <NewestList
            rows={newest}
            more={newestHref ? { href: newestHref, label: "全部最新公开" } : undefined}
          />
          <CatalogLinks
            title="按目录类别查找"
            links={categories}
            more={{ href: catalogHref, label: "全部目录" }}
          />
        </div>
      </div>
    </>
  );
}
