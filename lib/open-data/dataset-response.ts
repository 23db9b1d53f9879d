import { csvStream } from "@/lib/export/csv-stream";
import type { Row } from "@/lib/export/row";
import { OPEN_TO_ALL } from "./api-response";
import type { Dataset } from "./dataset";
import type { DatasetFormat } from "./datasets";
import { jsonStream } from "./json-stream";

const MEDIA_TYPES = { csv: "text/csv", json: "application/json" } as const satisfies Record<
  DatasetFormat,
  string
>;

/** A data set as a file that anybody may take, written as it is read. */
export function datasetResponse(set: Dataset, format: DatasetFormat): Response {
  const body =
    format === "json"
      ? jsonStream(set)
      : csvStream(
          set.fields.map(({ label }) => label),
          cells(set),
        );
  return new Response(body, {
    headers: {
      ...OPEN_TO_ALL,
      "content-type": `${MEDIA_TYPES[format]}; charset=utf-8`,
      "content-disposition": `attachment; filename="${set.id}.${format}"`,
      "cache-control": "no-cache",
    },
  });
}

async function* cells({ rows }: Dataset): AsyncGenerator<Row[]> {
  for await (const page of rows())
    yield page.map((row) => row.map((value) => (typeof value === "boolean" ? (value ? "是" : "否") : value)));
}
