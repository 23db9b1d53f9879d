const NAMES: [pattern: RegExp, name: string][] = [
  [/pdf/, "PDF"],
  [/wordprocessing|msword/, "Word 文档"],
  [/spreadsheet|ms-excel/, "Excel 表格"],
  [/presentation|powerpoint/, "演示文稿"],
  [/ofd/, "OFD 版式文件"],
  [/csv/, "CSV 表格"],
  [/^text\//, "文本"],
  [/zip|rar|7z/, "压缩包"],
  [/^image\//, "图片"],
  [/^audio\//, "音频"],
  [/^video\//, "视频"],
];

/** What kind of file it is, in the words of its readers. */
export function fileTypeLabel(mediaType: string, name: string): string {
  const known = NAMES.find(([pattern]) => pattern.test(mediaType))?.[1];
  return known ?? name.split(".").at(-1)?.toUpperCase() ?? "文件";
}
