import type { Metadata } from "next";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { PartList } from "@/components/public/part-list";
import { PlatformLayout } from "@/components/public/platform-layout";
import { SitePage } from "@/components/public/site-page";
import { PLATFORM_PART_NAMES } from "@/lib/labels/navigation";
import { recordsOfPart } from "@/lib/reader/platform";
import { readSite } from "@/lib/reader/read-site";

const TITLE = PLATFORM_PART_NAMES.rules;
const COLUMN = {
  name: TITLE,
  description: "与政府信息公开有关的法规和制度",
  keywords: [TITLE],
  type: "政策文件",
};

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: "/disclosure/rules", column: COLUMN }) : {};
}

export default async function Rules() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const rules = await recordsOfPart(site.agencyId, "rules");
  return (
    <SitePage
      site={site}
      place="disclosure"
      crumbs={[...DISCLOSURE_CRUMBS, { href: "/disclosure/rules", label: TITLE }]}
    >
      <PlatformLayout hrefs={PLATFORM_HREFS} current="rules">
        <PageHeading title={TITLE}>与政府信息公开有关的法律、法规和本机关工作制度。</PageHeading>
        <PartList records={rules} empty={{ title: "暂无制度文件", words: "制度发布后在这里列出。" }} />
      </PlatformLayout>
    </SitePage>
  );
}
