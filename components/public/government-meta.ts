/** Tags of every page: 网站标签. */
export type SiteMeta = { name: string; domain: string; siteIdCode: string };

/** Tags of a column's page and of every page in it: 栏目标签. */
export type ColumnMeta = { name: string; description: string; keywords: readonly string[]; type: string };

/** Tags of a content page: 内容页标签. */
export type ArticleMeta = {
  title: string;
  /** `YYYY-MM-DD HH:mm` in Shanghai. */
  publishedAt: string;
  source: string;
  keywords?: readonly string[];
  author?: string;
  description?: string;
  /** Whole addresses. */
  image?: string;
  url?: string;
};

type GovernmentMetaOptions = { site: SiteMeta; column?: ColumnMeta; article?: ArticleMeta };

function columnTags(column: ColumnMeta): Record<string, string> {
  return {
    ColumnName: column.name,
    ColumnDescription: column.description,
    ColumnKeywords: column.keywords.join(","),
    ColumnType: column.type,
  };
}

function articleTags(article: ArticleMeta): Record<string, string> {
  return {
    ArticleTitle: article.title,
    PubDate: article.publishedAt,
    ContentSource: article.source,
    Keywords: article.keywords?.join(",") ?? "",
    Author: article.author ?? "",
    Description: article.description ?? "",
    Image: article.image ?? "",
    Url: article.url ?? "",
  };
}

/**
 * The meta tags of government websites (国办发〔2017〕47号) for Next's `metadata.other`. A content page carries those
 * of the site, of its column and its own; a tag without a value is left out.
 */
export function governmentMeta({ site, column, article }: GovernmentMetaOptions): Record<string, string> {
  const tags: Record<string, string> = {
    SiteName: site.name,
    SiteDomain: site.domain,
    SiteIDCode: site.siteIdCode,
    ...(column && columnTags(column)),
    ...(article && articleTags(article)),
  };
  return Object.fromEntries(Object.entries(tags).filter(([, value]) => value.trim() !== ""));
}
