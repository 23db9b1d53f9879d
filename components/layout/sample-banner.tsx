/** Tells that nothing on this site comes from an authority. */
export function SampleBanner() {
  return (
    <div className="bg-ink text-paper print:text-ink">
      <p className="page-width py-2 text-sm">
        <strong className="me-2 border border-current px-1.5">示例</strong>
        演示网站。机构、文件和数据均为虚构，不是政府信息。
      </p>
    </div>
  );
}
