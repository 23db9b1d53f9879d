import type { ReactNode } from "react";

/** What is said when the machine failed: that it is not the reader's fault, and what to do. */
export function FailureMessage({ reference, children }: { reference?: string; children?: ReactNode }) {
  return (
    <main id="main" className="page-width max-w-document py-10 text-body">
      <h1 className="font-serif text-2xl font-bold">页面暂时无法显示</h1>
      <p className="mt-2">
        系统出现故障，不是您的操作有误。请稍后再试；如果仍然无法打开，请与本网站主办单位联系。
      </p>
      {reference && <p className="mt-2 text-base text-ink-soft">故障编号：{reference}（联系时请提供）</p>}
      <div className="mt-6 flex flex-wrap items-center gap-3">{children}</div>
    </main>
  );
}
