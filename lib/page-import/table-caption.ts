/** Whether a line names the table below it: `附表`, `表1 …`, `……统计表`. */
export function isCaption(text: string): boolean {
  const words = text.trim();
  if (words.length > 50 || /[。；，]/.test(words)) return false;
  return (
    /^附?表(?:格)?[一二三四五六七八九十\d]{0,3}(?:$|[\s:：、.．])/.test(words) ||
    /(?:统计表|情况表|明细表|汇总表|一览表|登记表)$/.test(words)
  );
}
