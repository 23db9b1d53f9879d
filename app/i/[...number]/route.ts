import { findByIndexNumber } from "@/lib/reader/get-published";
import { recordPath } from "@/lib/reader/list-published";
import { siteUrl } from "@/lib/site-url";
import { dayOf } from "@/lib/time";

type Context = { params: Promise<{ number: string[] }> };

/** The permanent address of an index number: leads to the record for ever; 410 once it is withdrawn. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const number = (await params).number.map(decodeURIComponent).join("/");
  const record = number.length <= 200 ? await findByIndexNumber(number) : null;
  if (!record) return new Response("没有这个索引号。", { status: 404, headers: HEADERS });
  if (record.withdrawn) {
    const { at, reason } = record.withdrawn;
    return new Response(`该信息已于${dayOf(at)}撤下。原因：${reason}`, { status: 410, headers: HEADERS });
  }
  return new Response(null, {
    status: 301,
    headers: { ...HEADERS, location: siteUrl(recordPath(record.documentId)) },
  });
}

const HEADERS = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
