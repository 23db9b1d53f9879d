import { channelNames } from "@/lib/catalog/terms";
import type { ContentInput } from "@/lib/documents/content";
import type { ImportedPage, Problem, Recognised } from "@/lib/page-import/page";
import { toRichText } from "@/lib/page-import/to-rich-text";
import { startOf } from "@/lib/time";
import type { PageCategory } from "./page-category";

const MOST_KEYWORDS = 20;
const LONGEST_KEYWORD = 50;

export type PageContent = {
  content: ContentInput;
  /** When the old site published it; null when the page does not say. */
  publishedAt: Date | null;
  recognised: Recognised[];
  problems: Problem[];
};

/** The agency whose record it becomes, and the category of its catalog. */
export type PagePlace = { agencyName: string; category: PageCategory | null };

/**
 * The record that a page becomes. Where the metadata are blank, agency and date under the text say who issued it and when
 * (成文日期 is the date of the sign-off); without a sign-off the agency is the one the page is imported for. `recognised` says
 * so; everything else that is blank stays blank. The channel is the web site the page stood on.
 */
export function pageContent(page: ImportedPage, { agencyName, category }: PagePlace): PageContent {
  const { metadata, signOff } = page;
  const { body, problems } = toRichText(page, { baseAddress: page.address });
  const recognised: Recognised[] = [];
  const borrow = (what: string, value: string | null | undefined, line = 1) => {
    if (value) recognised.push({ what, where: { line }, value });
    return value ?? null;
  };
  const issuingAgency =
    metadata.issuingAgency ??
    borrow("发布机构（取自落款）", signOff?.agency, signOff?.line) ??
    borrow("发布机构（取自导入时指定的机关）", agencyName) ??
    "";
  const issuedOn = metadata.issuedOn ?? borrow("成文日期（取自落款）", signOff?.on, signOff?.line);
  const channels = channelNames(["website"]);
  borrow("公开渠道（旧网站的页面）", channels.join("、"));
  if (category?.byTitle) borrow("目录类别（取自标题）", `${category.name}（${category.code}）`);
  return {
    content: {
      title: page.title,
      summary: metadata.summary ?? "",
      body,
      categoryId: category?.id ?? null,
      documentNumber: metadata.documentNumber ?? "",
      legacyIndexNumber: metadata.indexNumber ?? "",
      issuingAgency,
      issuedOn,
      effectiveOn: metadata.effectiveOn ?? null,
      expiresOn: metadata.repealedOn ?? null,
      source: page.source ?? "",
      keywords: (metadata.keywords ?? [])
        .filter((word) => word.length <= LONGEST_KEYWORD)
        .slice(0, MOST_KEYWORDS),
      channels,
    },
    publishedAt: publicationOf(page),
    recognised,
    problems,
  };
}

function publicationOf({ publishedOn, publishedMinute }: ImportedPage): Date | null {
  if (publishedOn === null) return null;
  return publishedMinute ? new Date(`${publishedMinute.replace(" ", "T")}:00+08:00`) : startOf(publishedOn);
}
