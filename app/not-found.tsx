import type { Metadata } from "next";
import { NotFoundPage } from "@/components/public/not-found-page";

export const metadata: Metadata = { title: "没有找到这个页面", robots: { index: false } };

/** Addresses outside both sides of the site; each side has its own page within its frame. */
export default function NotFound() {
  return (
    <main id="main" className="text-body">
      <NotFoundPage />
    </main>
  );
}
