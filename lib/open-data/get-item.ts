import type { z } from "zod";
import { fileAddress } from "@/lib/attachments/file-address";
import { getPublished, type PublishedRecordView } from "@/lib/reader/get-published";
import { siteUrl } from "@/lib/site-url";
import { dayColumn } from "@/lib/stored-day";
import { itemSummaries } from "./item-rows";
import type { ItemDetail, ItemSummary } from "./item-schema";
import { WITHDRAWN, type withdrawnProblem } from "./problem";
import { shanghaiInstant } from "./shanghai-instant";

type Gone = z.infer<typeof withdrawnProblem>;

/** What the read API has under a number: the record, why it is gone (410), or nothing. */
export async function getItem(id: string): Promise<{ item: ItemDetail } | { gone: Gone } | null> {
  const record = /^[1-9]\d{0,9}$/.test(id) ? await getPublished(Number(id)) : null;
  if (!record) return null;
  if (record.state === "published") {
    const { issuedOn, effectiveOn, expiresOn } = record;
    const [summary] = await itemSummaries([
      {
        ...record,
        issuedOn: dayColumn(issuedOn || null),
        effectiveOn: dayColumn(effectiveOn),
        expiresOn: dayColumn(expiresOn),
      },
    ]);
    return summary ? { item: detail(summary, record) } : null;
  }
  const withdrawnAt = shanghaiInstant(record.at);
  return {
    gone: {
      type: "about:blank",
      title: WITHDRAWN,
      status: 410,
      detail: `该信息已于 ${withdrawnAt.slice(0, 10)} 撤下。`,
      indexNumber: record.indexNumber,
      withdrawnAt,
      reason: record.reason,
    },
  };
}

function detail(summary: ItemSummary, record: PublishedRecordView): ItemDetail {
  const { topic, keywords, source, channels, bodyText } = record;
  return {
    ...summary,
    permanentUrl: siteUrl(`/i/${encodeURI(record.indexNumber)}`),
    topic,
    keywords,
    source,
    channels,
    text: bodyText,
    attachments: record.files.map(({ attachmentId, title, attachment }) => ({
      title: title || attachment.name,
      url: siteUrl(fileAddress({ id: attachmentId, name: attachment.name })),
      mediaType: attachment.mediaType,
      size: Number(attachment.size),
      sha256: attachment.sha256,
    })),
    related: record.related.map(({ relation, title, href }) => ({ relation, title, url: siteUrl(href) })),
    changes: record.changes.map(({ at, note }) => ({ at: shanghaiInstant(at), note })),
  };
}
