import { withDatabase } from "@/bin/launch/with-database";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { Refusal } from "@/lib/refusal";
import { addDays } from "@/lib/time";

const MARK = "基准测试";
const AT_ONCE = 4;

/** Brings the site to that many generated records beside the sample. @returns their numbers */
export function fillSite(count: number): Promise<number[]> {
  return withDatabase(async () => {
    const before = await generatedRecords();
    const place = await findPlace();
    let next = before.length;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (next < count) await publishOne(place, next++);
      }),
    );
    return (await generatedRecords()).slice(0, count);
  });
}

type Place = { agencyId: string; agencyName: string; categoryId: string; categoryCode: string };

/** Where generated records belong: a category of the site's own agency. */
export async function findPlace(): Promise<Place> {
  const agency = await db.agency.findFirst({ where: { isPrimary: true } });
  const category =
    agency &&
    (await db.catalogCategory.findFirst({ where: { agencyId: agency.id }, orderBy: { code: "asc" } }));
  if (!agency || !category) throw new Refusal("测量用的网站里没有机关或公开目录，请清空 data/bench 后重试。");
  return {
    agencyId: agency.id,
    agencyName: agency.name,
    categoryId: category.id,
    categoryCode: category.code,
  };
}

/**
 * Publishes one generated record.
 * @param publishedAt its first publication; else a day of the years before, by its number
 */
export async function publishOne(
  place: Place,
  number: number,
  publishedAt?: Date,
): Promise<{ documentId: number; title: string }> {
  const day = addDays("2010-01-01", number % 2500);
  const title = `${MARK}第${number}号：关于调整城乡居民养老保险缴费档次的通知`;
  const paragraph =
    "根据上级要求，结合本县实际，现就有关事项通知如下。参保人员可以自主选择缴费档次，多缴多得。各乡镇便民服务中心负责受理，经办机构负责复核，所需资料一次告知，当场办结。办理情况按季度公开，接受群众监督。";
  const result = await importRecord(operatorActor(new Date()), {
    kind: "disclosure_item",
    agencyId: place.agencyId,
    publishedAt: publishedAt ?? new Date(`${day}T09:30:00+08:00`),
    importedFrom: MARK,
    content: {
      title,
      summary: "调整缴费档次，明确办理地点和期限。",
      body: {
        type: "doc",
        content: Array.from({ length: 8 }, (_, n) => ({
          type: "paragraph",
          content: [{ type: "text", text: `（${n + 1}）${paragraph}` }],
        })),
      },
      categoryId: place.categoryId,
      issuingAgency: place.agencyName,
      issuedOn: day,
      source: place.agencyName,
      channels: ["政府网站"],
    },
  });
  if (!result.ok) throw new Refusal(result.issues.map((issue) => issue.message).join("；"));
  return { documentId: result.value.documentId, title };
}

async function generatedRecords(): Promise<number[]> {
  const rows = await db.publishedRecord.findMany({
    where: { title: { startsWith: MARK }, withdrawnAt: null },
    orderBy: { documentId: "asc" },
    select: { documentId: true },
  });
  return rows.map(({ documentId }) => documentId);
}
