import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sitePath } from "@/components/ui/site-path";
import "./globals.css";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#17457e" };

export const metadata: Metadata = {
  title: "政府信息公开",
  formatDetection: { telephone: false, email: false, address: false },
  icons: {
    icon: [
      { url: sitePath("/favicon.svg"), type: "image/svg+xml" },
      { url: sitePath("/favicon.ico"), sizes: "32x32" },
    ],
  },
};

/** The reader's choices of type and contrast are put on the root before the page is taken over, hence the exemption. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
