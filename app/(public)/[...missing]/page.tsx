import { MISSING, Missing } from "@/components/public/missing";
import { NoSite } from "@/components/public/no-site";
import { readSite } from "@/lib/reader/read-site";

export const metadata = MISSING;

/** Every address that nothing stands at. */
export default async function Nothing() {
  const site = await readSite();
  return site ? <Missing site={site} /> : <NoSite />;
}
