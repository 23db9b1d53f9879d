import { NoSite } from "@/components/public/no-site";
import { NotFoundPage } from "@/components/public/not-found-page";
import { SitePage } from "@/components/public/site-page";
import { readSite } from "@/lib/reader/read-site";

export default async function NotFound() {
  const site = await readSite();
  if (!site) return <NoSite />;
  return (
    <SitePage site={site}>
      <NotFoundPage />
    </SitePage>
  );
}
