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

const TITLE = PLATFORM_PART_NAMES.annualReports;
const COLUMN = {
  name: TITLE,
  description: "历年政府信息公开工作年度报告",
  keywords: [TITLE],
  type: "政府信息公开年报",
};

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: "/annual-reports", column: COLUMN }) : {};
}

export default async function AnnualReports() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const reports = await recordsOfPart(site.agencyId, "annualReports");
  return (
    <SitePage
      site={site}
      place="annualReports"
      crumbs={[...DISCLOSURE_CRUMBS, { href: "/annual-reports", label: TITLE }]}
    >
      <PlatformLayout hrefs={PLATFORM_HREFS} current="annualReports">
        <PageHeading title={TITLE}>历年政府信息公开工作年度报告，每年按规定期限向社会公布。</PageHeading>
        <PartList records={reports} empty={{ title: "暂无年度报告", words: "年度报告发布后在这里列出。" }} />
      </PlatformLayout>
    </SitePage>
  );
}
