import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AdminShell } from "@/components/admin/admin-shell";
import { agencyOf } from "@/lib/agencies/queries";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { currentSession } from "@/lib/sign-in/get-actor";
import { PATH_HEADER } from "@/lib/sign-in/path-header";
import { navigationFor } from "./navigation";
import { SignOutForm } from "./sign-out-form";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the staff side. It reads the session to show whose it is; every page guards itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) return children;
  const { actor, duty } = session;
  const path = (await headers()).get(PATH_HEADER) ?? "";
  const agency = await agencyOf(actor.agencyId);
  return (
    <AdminShell
      agencyName={agency?.shortName ?? "政府信息公开平台"}
      personName={actor.name}
      roleNames={actor.roles.map((role) => ROLE_LABELS[role])}
      accountHref="/admin/account"
      navigation={duty === null ? navigationFor(actor, path) : []}
      signOut={<SignOutForm />}
    >
      {children}
    </AdminShell>
  );
}
