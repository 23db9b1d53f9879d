"use client";

import { FailureMessage } from "@/components/layout/failure-message";
import { LinkButton } from "@/components/ui/link-button";
import "./globals.css";

/** The last resort, when even the outermost layout failed. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="zh-CN">
      <head>
        <title>页面暂时无法显示</title>
      </head>
      <body>
        <FailureMessage reference={error.digest}>
          <LinkButton href="/">返回首页</LinkButton>
        </FailureMessage>
      </body>
    </html>
  );
}
