import type { Metadata } from "next";
import { DatasetSection } from "@/components/public/dataset-section";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { SectionHeading } from "@/components/public/section-heading";
import { SitePage } from "@/components/public/site-page";
import { Anchor } from "@/components/ui/anchor";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { LICENCE_TEXT, OPEN_DATA_LABELS } from "@/lib/labels/open-data";
import { DATASET_FORMATS, DATASETS, datasetPath } from "@/lib/open-data/datasets";
import { readSite } from "@/lib/reader/read-site";

const TITLE = PLACE_NAMES.openData;
const COLUMN = {
  name: TITLE,
  description: "公开目录和公开信息的数据文件、数据字典和接口",
  keywords: [TITLE, "数据字典", "接口"],
  type: "数据发布",
};
const MACHINES = [
  { href: "/api/v1/openapi.json", label: OPEN_DATA_LABELS.api },
  { href: "/dcat.jsonld", label: OPEN_DATA_LABELS.catalog },
  { href: "/feed.xml", label: OPEN_DATA_LABELS.feed },
];

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: "/open-data", column: COLUMN }) : {};
}

export default async function OpenData() {
  const site = await readSite();
  if (!site) return <NoSite />;
  return (
    <SitePage
      site={site}
      crumbs={[
        { href: "/", label: PLACE_NAMES.home },
        { href: "/open-data", label: TITLE },
      ]}
    >
      <div className="page-width flex flex-col gap-10 py-6">
        <PageHeading title={TITLE}>
          公开信息的数据文件，每次下载都是当时的最新内容。CSV 文件可以用电子表格软件打开，JSON
          文件供程序读取。
        </PageHeading>
        {DATASETS.map(({ id, fields }) => (
          <DatasetSection
            key={id}
            id={id}
            fields={fields}
            files={DATASET_FORMATS.map((format) => ({ format, href: datasetPath(id, format) }))}
          />
        ))}
        <section>
          <SectionHeading id="licence" title={OPEN_DATA_LABELS.licence} />
          <div className="reading-text max-w-reading">
            {LICENCE_TEXT.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
        <section>
          <SectionHeading title={OPEN_DATA_LABELS.machines} />
          <ul>
            {MACHINES.map(({ href, label }) => (
              <li key={href}>
                <Anchor href={href} className="target inline-flex items-center">
                  {label}
                </Anchor>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SitePage>
  );
}
