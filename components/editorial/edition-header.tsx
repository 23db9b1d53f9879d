import type { ReactNode } from "react";
import { PageHeader } from "@/components/admin/page-header";
import { StateBadge } from "@/components/admin/state-badge";
import { StatusTag } from "@/components/ui/status-tag";
import { editionPath } from "@/lib/documents/paths";
import type { EditionView } from "@/lib/documents/queries/get-edition";
import { findKind } from "@/lib/kinds/registry";

type EditionHeaderProps = {
  view: EditionView;
  screen?: string;
  primaryAction?: ReactNode;
  otherActions?: ReactNode;
};

/** Which record this is and in what state, on every screen about it. */
export function EditionHeader({ view, screen, primaryAction, otherActions }: EditionHeaderProps) {
  const { edition, content } = view;
  const isForced = edition.forcedById !== null && edition.forcedApprovedById === null;
  const crumbs = [{ href: "/admin/documents", label: "信息" }];
  crumbs.push({ href: editionPath(edition.id), label: content.title });
  if (screen) crumbs.push({ href: "", label: screen });
  return (
    <PageHeader
      title={screen ?? content.title}
      crumbs={crumbs}
      state={
        <>
          <StateBadge status={edition.status} />
          {isForced && <StatusTag tone="warning">应急发布，待补办审批</StatusTag>}
        </>
      }
      description={`${findKind(edition.document.kind)?.label ?? ""}，第 ${edition.number} 版${edition.document.indexNumber ? `，索引号 ${edition.document.indexNumber}` : ""}`}
      primaryAction={primaryAction}
      otherActions={otherActions}
    />
  );
}
