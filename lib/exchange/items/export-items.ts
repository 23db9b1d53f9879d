import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { db, type Prisma } from "@/lib/db";
import { findAgency } from "@/lib/exchange/find-agency";
import { csvFile } from "@/lib/export/csv-file";
import { csvStream } from "@/lib/export/csv-stream";
import type { Row } from "@/lib/export/row";
import { xlsxFile } from "@/lib/export/xlsx-file";
import { xlsxStream } from "@/lib/export/xlsx-stream";
import { EXCHANGE_LABELS } from "@/lib/labels/exchange";
import { failed, ok, type Result } from "@/lib/result";
import { startOf } from "@/lib/time";
import { authorizeOnRecord, transact } from "@/lib/transact";
import { itemColumns } from "./columns";
import { itemCells } from "./item-cells";

export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export type ItemsExport = {
  /** Slug or name of the agency; null: the actor's own. */
  agency: string | null;
  /** Year of first publication; null: all. */
  year: number | null;
  format: TableFormat;
  onProgress?: (done: number, total: number) => void;
};

export type ExportedItems = {
  agencyName: string;
  count: number;
  /** A name for the file, with its extension. */
  fileName: string;
  stream: ReadableStream<Uint8Array>;
};

const PAGE = 200;
/** Characters of a text from which a cell of a workbook (32,767) may not hold it. */
const LONGEST_IN_WORKBOOK = 32_000;

/**
 * An agency's published records as a table that `importItems` reads again, oldest first. Withdrawn records, attachments and
 * relations are not in it. Fails with `exchange.agency`, or `items.too-long` where a workbook cannot hold a text.
 */
export async function exportItems(actor: Actor, input: ItemsExport): Promise<Result<ExportedItems>> {
  const agency = await findAgency(actor, input.agency);
  if (!agency.ok) return agency;
  const { id, slug, name } = agency.value;
  const where = exported(id, input.year);
  const long = input.format === "xlsx" ? await tooLong(id, where) : null;
  if (long)
    return failed({
      code: "items.too-long",
      message: `“${long.title}”的正文超过 Excel 单元格的容量，请导出为 .csv 文件。`,
    });
  const count = await db.publishedRecord.count({ where });
  const counted = await transact(actor, async (tx) => {
    const { year, format } = input;
    await record(tx, actor, {
      action: "items.exported",
      object: `agency:${id}`,
      data: { count, format, ...(year !== null && { year }) },
    });
    return ok(count);
  });
  if (!counted.ok) return counted;
  const header = itemColumns().map((column) => column.header);
  const pages = pagesOf(id, where, (done) => input.onProgress?.(done, count));
  const stream =
    input.format === "csv"
      ? csvStream(header, pages)
      : await xlsxStream(EXCHANGE_LABELS.items, header, pages);
  const fileName = [slug, "items", ...(input.year === null ? [] : [input.year])].join("-");
  return ok({ agencyName: name, count, fileName: `${fileName}.${input.format}`, stream });
}

/** An empty table with the header that `importItems` asks for. */
export async function itemsTemplate(actor: Actor, format: TableFormat): Promise<Uint8Array<ArrayBuffer>> {
  await authorizeOnRecord(actor, "document:exchange");
  const header = itemColumns().map((column) => column.header);
  return format === "csv"
    ? new TextEncoder().encode(csvFile(header, []))
    : xlsxFile(EXCHANGE_LABELS.items, header, []);
}

function exported(agencyId: string, year: number | null): Prisma.PublishedRecordWhereInput {
  const within = year !== null && {
    firstPublishedAt: { gte: startOf(`${year}-01-01`), lt: startOf(`${year + 1}-01-01`) },
  };
  return { agencyId, withdrawnAt: null, ...within };
}

async function tooLong(
  agencyId: string,
  where: Prisma.PublishedRecordWhereInput,
): Promise<{ title: string } | null> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    select "documentId" as id from "PublishedRecord"
    where "agencyId" = ${agencyId}::uuid and length("bodyText") > ${LONGEST_IN_WORKBOOK}`;
  return db.publishedRecord.findFirst({
    where: { ...where, documentId: { in: rows.map((row) => row.id) } },
    select: { title: true },
  });
}

async function* pagesOf(
  agencyId: string,
  where: Prisma.PublishedRecordWhereInput,
  onProgress: (done: number) => void,
): AsyncGenerator<Row[]> {
  const columns = itemColumns();
  const categories = await db.catalogCategory.findMany({
    where: { agencyId },
    select: { id: true, code: true },
  });
  const codes = new Map(categories.map(({ id, code }) => [id, code]));
  let last: number | null = null;
  for (let done = 0; ; ) {
    const page: Prisma.PublishedRecordGetPayload<object>[] = await db.publishedRecord.findMany({
      where,
      orderBy: [{ firstPublishedAt: "asc" }, { documentId: "asc" }],
      take: PAGE,
      ...(last !== null && { cursor: { documentId: last }, skip: 1 }),
    });
    if (page.length === 0) return;
    last = page.at(-1)?.documentId ?? null;
    yield page.map((item) => itemCells(item, columns, codes));
    done += page.length;
    onProgress(done);
  }
}
