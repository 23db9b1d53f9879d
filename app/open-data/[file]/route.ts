import { datasetResponse } from "@/lib/open-data/dataset-response";
import { findDataset } from "@/lib/open-data/datasets";

type Context = { params: Promise<{ file: string }> };

/** A data set as a file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = findDataset((await params).file);
  if (found) return datasetResponse(found.dataset, found.format);
  return new Response("没有这个数据文件，请查看“数据开放”页面。", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
