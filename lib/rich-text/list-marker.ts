/** What stands between a printed number and the text: nothing in Chinese, a space where figures or letters would run together. */
export function gapAfterMarker(marker: string, text: string): "" | " " {
  return /[.)\d\w]$/.test(marker) && /^\s*[a-z0-9]/i.test(text) ? " " : "";
}
