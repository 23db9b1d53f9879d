import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/skip-link";
import { Anchor } from "@/components/ui/anchor";
import { siteIdentity } from "@/lib/agencies/queries";

/** The quiet frame of the pages on which staff sign in: whose site it is, the form, the way back. */
export async function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  const { name } = await siteIdentity();
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SkipLink />
      <header className="border-b border-line bg-paper px-4 py-3 md:px-6">
        <Anchor href="/" className="target inline-flex items-center font-bold text-main-strong no-underline">
          {name}
        </Anchor>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-form px-4 py-8">
        <div className="border border-line bg-paper px-5 py-6 md:px-8">
          <h1 className="mb-2 text-2xl font-bold">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
