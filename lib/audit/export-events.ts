import { z } from "zod";
import { type Actor, actorKey } from "@/lib/actor";
import { db, type Prisma } from "@/lib/db";
import { csvStream } from "@/lib/export/csv-stream";
import type { Row } from "@/lib/export/row";
import { MOST_ROWS } from "@/lib/export/xlsx-sheet";
import { xlsxStream } from "@/lib/export/xlsx-stream";
import { AUDIT_COLUMN_LABELS, AUDIT_OUTCOME_LABELS } from "@/lib/labels/audit";
import { countAttempt } from "@/lib/rate-window";
import { failed, ok, type Result } from "@/lib/result";
import { authorizeOnRecord } from "@/lib/transact";
import { auditFilters } from "./filters";
import { asRows, type StoredEvent } from "./queries";
import { record } from "./record";
import { secondOf } from "./second-of";
import { whereEvents } from "./where-events";
import { actionWords, actorWords, objectWords } from "./words";

/** Exports of one auditor within an hour. */
export const EXPORTS = { max: 20, windowMs: 60 * 60_000 };

const PAGE = 1000;

export const auditExportInput = z
  .object({ format: z.enum(["csv", "xlsx"]) })
  .loose()
  .transform(({ format, ...sent }) => ({ format, filters: auditFilters.parse(sent) }));

export type AuditExport = { format: "csv" | "xlsx"; count: number; body: ReadableStream<Uint8Array> };

/**
 * The filtered log as a table, oldest first, written while it is read. The export is an event itself; it reaches to
 * the last event before it. Hashes go along, so that the table can be held against the log.
 */
export async function exportAuditEvents(
  actor: Actor,
  { format, filters }: z.output<typeof auditExportInput>,
): Promise<Result<AuditExport>> {
  await authorizeOnRecord(actor, "audit:export");
  if ((await countAttempt(`audit-export:${actorKey(actor)}`, EXPORTS, actor.at)) > EXPORTS.max)
    return failed({ code: "export.rate", message: "一小时内导出次数过多，请稍后再试。" });
  const head = await db.auditEvent.aggregate({ _max: { seq: true } });
  const through = head._max.seq ?? 0n;
  const where = { AND: [whereEvents(filters), { seq: { lte: through } }] };
  const count = await db.auditEvent.count({ where });
  if (format === "xlsx" && count >= MOST_ROWS)
    return failed({
      code: "export.rows",
      message: `符合条件的记录有 ${count} 条，超过 Excel 表格的上限。请缩小时间范围，或导出 CSV。`,
    });
  await db.$transaction((tx) =>
    record(tx, actor, {
      action: "audit.exported",
      data: { format, filters, count, through: String(through) },
    }),
  );
  const header = [...Object.values(AUDIT_COLUMN_LABELS), "对象编号", "前一条摘要", "本条摘要"];
  const pages = pagesOf(where);
  const body = format === "csv" ? csvStream(header, pages) : await xlsxStream("审计日志", header, pages);
  return ok({ format, count, body });
}

async function* pagesOf(where: Prisma.AuditEventWhereInput): AsyncGenerator<Row[]> {
  for (let after = 0n; ; ) {
    const events = await db.auditEvent.findMany({
      where: { AND: [where, { seq: { gt: after } }] },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    const last = events.at(-1);
    if (!last) return;
    yield await tableRows(events);
    after = last.seq;
  }
}

async function tableRows(events: readonly StoredEvent[]): Promise<Row[]> {
  const rows = await asRows(events);
  return rows.map((row, index) => [
    row.seq,
    secondOf(row.at),
    actorWords(row),
    row.ip,
    actionWords(row),
    row.object ? objectWords(row.object) : "",
    row.ok ? AUDIT_OUTCOME_LABELS.yes : AUDIT_OUTCOME_LABELS.no,
    JSON.stringify(row.data),
    row.object?.key ?? "",
    hex(events[index]?.prevHash),
    hex(events[index]?.hash),
  ]);
}

function hex(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString("hex");
}
