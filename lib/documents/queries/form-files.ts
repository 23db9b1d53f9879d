import { db } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import type { HiddenData } from "@/lib/file-check/hidden-data";

export type FormFile = {
  attachmentId: string;
  title: string;
  name: string;
  size: number;
  hiddenData: HiddenData[];
};

/** The attachments of a content in their order, as the form shows them. */
export async function formFiles(content: Content): Promise<FormFile[]> {
  const rows = await db.attachment.findMany({
    where: { id: { in: content.attachments.map((file) => file.attachmentId) } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return content.attachments.flatMap(({ attachmentId, title }) => {
    const row = byId.get(attachmentId);
    if (!row) return [];
    return [
      {
        attachmentId,
        title,
        name: row.name,
        size: Number(row.size),
        hiddenData: row.hiddenData as unknown as HiddenData[],
      },
    ];
  });
}
