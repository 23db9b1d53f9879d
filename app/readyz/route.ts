import { isDatabaseReady } from "@/lib/health";

export const dynamic = "force-dynamic";

/** The process answers and reaches its database; strangers learn no more than that. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return new Response(ready ? "ok" : "not ready", {
    status: ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
