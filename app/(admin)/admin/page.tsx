import { redirect } from "next/navigation";
import { homeOf } from "@/app/(admin)/home-of";
import { PageHeader } from "@/components/admin/page-header";
import { WorkLists } from "@/components/editorial/work-lists";
import { LinkButton } from "@/components/ui/link-button";
import { staleCategories } from "@/lib/catalog/queries";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";
import { myWork } from "@/lib/work/queries";

export const metadata = { title: "我的工作" };

export default async function MyWork() {
  const actor = await requireActor();
  if (!can(actor, "work:see")) redirect(homeOf(actor));
  const [work, stale] = await Promise.all([myWork(actor), staleCategories(actor)]);
  return (
    <>
      <PageHeader
        title="我的工作"
        primaryAction={
          can(actor, "document:draft") && <LinkButton href="/admin/documents/new">起草信息</LinkButton>
        }
      />
      <WorkLists work={work} stale={stale} now={actor.at} />
    </>
  );
}
