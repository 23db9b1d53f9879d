import type { Metadata } from "next";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { PublishedRecord } from "@/components/public/published-record";
import { SitePage } from "@/components/public/site-page";
import { EmptyState } from "@/components/ui/empty-state";
import { PLATFORM_PART_NAMES } from "@/lib/labels/navigation";
import { getPublished } from "@/lib/reader/get-published";
import { guideOf } from "@/lib/reader/platform";
import { readSite } from "@/lib/reader/read-site";

const TITLE = PLATFORM_PART_NAMES.guide;
const COLUMN = {
  name: TITLE,
  description: "本机关政府信息公开指南",
  keywords: [TITLE],
  type: "信息公开指南",
};

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: "/disclosure/guide", column: COLUMN }) : {};
}

export default async function Guide() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const guide = await getPublished((await guideOf(site.agencyId)) ?? 0);
  return (
    <SitePage
      site={site}
      place="disclosure"
      crumbs={[...DISCLOSURE_CRUMBS, { href: "/disclosure/guide", label: TITLE }]}
    >
      <PlatformLayout hrefs={PLATFORM_HREFS} current="guide">
        {guide?.state === "published" ? (
          <PublishedRecord record={guide} />
        ) : (
          <>
            <PageHeading title={TITLE} />
            <EmptyState title="指南正在编制">请先通过页面下方的电话与我们联系。</EmptyState>
          </>
        )}
      </PlatformLayout>
    </SitePage>
  );
}
