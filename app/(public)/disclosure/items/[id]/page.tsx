import type { Metadata } from "next";
import { cache } from "react";
import { JsonLd } from "@/components/public/json-ld";
import { MISSING, Missing } from "@/components/public/missing";
import { NoSite } from "@/components/public/no-site";
import { pageMetadata } from "@/components/public/page-metadata";
import { PublishedRecord } from "@/components/public/published-record";
import { RecordNeighbours } from "@/components/public/record-neighbours";
import { SitePage } from "@/components/public/site-page";
import { Tombstone } from "@/components/public/tombstone";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { recordLd } from "@/lib/open-data/json-ld";
import { getPublished } from "@/lib/reader/get-published";
import { neighboursOf } from "@/lib/reader/neighbours";
import { readSite } from "@/lib/reader/read-site";
import { minuteOf } from "@/lib/time";
import { recordMetadata } from "./record-metadata";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => (/^[1-9]\d{0,9}$/.test(id) ? getPublished(Number(id)) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, record] = await Promise.all([readSite(), load((await params).id)]);
  return site && record ? pageMetadata(site, recordMetadata(record)) : MISSING;
}

export default async function Item({ params }: Props) {
  const [site, record] = await Promise.all([readSite(), load((await params).id)]);
  if (!site) return <NoSite />;
  if (!record) return <Missing site={site} />;
  const home = { href: "/", label: PLACE_NAMES.home };
  if (record.state === "withdrawn")
    return (
      <SitePage site={site} place="disclosure">
        <Tombstone
          title={record.title}
          withdrawnAt={minuteOf(record.at)}
          reason={record.reason}
          indexNumber={record.indexNumber}
          links={[{ href: "/disclosure/catalog", label: PLACE_NAMES.catalog }, home]}
        />
      </SitePage>
    );
  const { category } = record;
  const neighbours = await neighboursOf(record);
  const crumbs: { href: string; label: string }[] = [
    home,
    { href: "/disclosure", label: PLACE_NAMES.disclosure },
  ];
  if (category) crumbs.push({ href: `/disclosure/catalog/${category.code}`, label: category.name });
  return (
    <SitePage
      site={site}
      place="disclosure"
      crumbs={[...crumbs, { href: `/disclosure/items/${record.documentId}`, label: "正文" }]}
    >
      <div className="page-width py-6">
        <JsonLd value={recordLd(record, site)} />
        <PublishedRecord record={record} />
        <RecordNeighbours {...neighbours} />
      </div>
    </SitePage>
  );
}
