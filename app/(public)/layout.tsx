import { connection } from "next/server";
import type { ReactNode } from "react";

/** Public pages show what is published now; none is made at build time. No session is read here. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  await connection();
  return children;
}

export const dynamic = "force-dynamic";
