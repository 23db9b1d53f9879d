import { notFound } from "next/navigation";
import { MISSING, Missing } from "@/components/public/missing";
import { NoSite } from "@/components/public/no-site";
import { isPublicPage } from "@/lib/front/public-path";
import { readSite } from "@/lib/reader/read-site";

export const metadata = MISSING;

/** Every address that nothing stands at. What does not pass through the front is told by the framework itself. */
export default async function Nothing({ params }: { params: Promise<{ missing: string[] }> }) {
  if (!isPublicPage(`/${(await params).missing.join("/")}`)) notFound();
  const site = await readSite();
  return site ? <Missing site={site} /> : <NoSite />;
}
