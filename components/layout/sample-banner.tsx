/** Tells that nothing on this site comes from an authority. */
export function SampleBanner() {
  return (
    <div className="bg-ink text-paper print:border print:border-ink">
      <p className="page-width py-2 text-sm">
        <strong className="me-2 border border-paper px-1.5">示例</strong>
        本站为软件演示，机构、文件和数据均为虚构，不是任何行政机关公开的政府信息。
      </p>
    </div>
  );
}
