/** How long something has been waiting, in the roundest words that are still true. */
export function waitingWords(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 60) return minutes < 1 ? "刚刚" : `已 ${minutes} 分钟`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `已 ${hours} 小时` : `已 ${Math.floor(hours / 24)} 天`;
}
