import type { Metadata } from "next";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { ContactList } from "@/components/public/contact-list";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { SitePage } from "@/components/public/site-page";
import { Anchor } from "@/components/ui/anchor";
import { PLATFORM_PART_NAMES } from "@/lib/labels/navigation";
import { readSite } from "@/lib/reader/read-site";

const TITLE = PLATFORM_PART_NAMES.foi;
const COLUMN = { name: TITLE, description: "怎样申请公开政府信息", keywords: [TITLE], type: "依申请公开" };

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: "/foi", column: COLUMN }) : {};
}

export default async function Foi() {
  const site = await readSite();
  if (!site) return <NoSite />;
  return (
    <SitePage site={site} place="foi" crumbs={[...DISCLOSURE_CRUMBS, { href: "/foi", label: TITLE }]}>
      <PlatformLayout hrefs={PLATFORM_HREFS} current="foi">
        <PageHeading title={TITLE}>
          没有主动公开的政府信息，公民、法人和其他组织可以向本机关申请公开。
        </PageHeading>
        <div className="reading-text max-w-reading">
          <p>
            申请可以当面提交，也可以邮寄信函。申请书请写明姓名或者名称、身份证明、联系方式，所需信息的名称、文号或者便于查询的其他特征，以及获取信息的方式（《中华人民共和国政府信息公开条例》第二十九条）。
          </p>
          <p>
            本机关能够当场答复的当场答复；不能当场答复的，自收到申请之日起 20 个工作日内答复。详细办法见
            <Anchor href="/disclosure/guide">{PLATFORM_PART_NAMES.guide}</Anchor>。
          </p>
        </div>
        <ContactList site={site} />
      </PlatformLayout>
    </SitePage>
  );
}
