import { type Archive, openArchive } from "./archive";
import { detectType } from "./detect-type";
import { extensionOf } from "./file-name";
import { allowedType, type FileType } from "./file-types";
import { inspectArchive } from "./inspect-archive";
import { inspectImage } from "./inspect-image";
import { inspectLegacyOffice } from "./inspect-legacy-office";
import { inspectOfd } from "./inspect-ofd";
import { inspectOffice } from "./inspect-office";
import { inspectPdf } from "./inspect-pdf";
import { inspectText } from "./inspect-text";
import type { Inspection } from "./inspection";
import { FileRefused } from "./refuse";

export type InspectedFile = Inspection & { type: FileType };

/**
 * Finds out what a file is by its content, holds that against its extension, and looks inside.
 * @throws FileRefused with the sentence for the person
 */
export async function inspectFile(file: string, name: string, size: number): Promise<InspectedFile> {
  if (size === 0) throw new FileRefused("empty", "文件是空的（0 字节），请重新选择文件。");
  const extension = extensionOf(name);
  const type = allowedType(extension);
  if (!type) throw new FileRefused("type", `不接收 .${extension} 文件。`);
  if (type.family === "text") return { type, ...(await inspectText(file, size)) };
  const detected = await detectType(file);
  if (detected !== type.extension)
    throw new FileRefused(
      "type",
      `文件内容与扩展名 .${extension} 不符。请在本机打开检查，用正确的格式重新保存后再上传。`,
    );
  return { type, ...(await inspectContent(file, type, size)) };
}

async function inspectContent(file: string, type: FileType, size: number): Promise<Inspection> {
  switch (type.family) {
    case "pdf":
      return inspectPdf(file, size);
    case "ooxml":
      return inArchive(file, (archive) => inspectOffice(archive, type.extension as "docx" | "xlsx" | "pptx"));
    case "ofd":
      return inArchive(file, inspectOfd);
    case "legacy-office":
      return inspectLegacyOffice(file, size);
    case "archive":
      return inArchive(file, (archive) => inspectArchive(archive, inspectFile));
    case "image":
      return inspectImage(file, type.extension, size);
    case "text":
      return inspectText(file, size);
    case "media":
      return { texts: [], hiddenData: [] };
  }
}

async function inArchive(
  file: string,
  inspect: (archive: Archive) => Promise<Inspection>,
): Promise<Inspection> {
  const archive = await openArchive(file);
  try {
    return await inspect(archive);
  } finally {
    archive.close();
  }
}
