import type { Env } from "@/lib/env";
import { readViews } from "@/lib/views/read-views";
import { PageMemory } from "./page-memory";
import { PublicNews } from "./public-news";
import type { RenderedPage } from "./render-page";

const MEGABYTE = 1024 * 1024;

export type OpenMemory = { memory: PageMemory<RenderedPage>; close(): Promise<void> };

/** The memory of this process, listening to what is announced; undefined where FRONT=0 turns it off. */
export async function openMemory(
  env: Pick<Env, "FRONT" | "FRONT_CACHE_MB">,
  databaseUrl: string,
): Promise<OpenMemory | undefined> {
  if (env.FRONT === "0") return undefined;
  const news: PublicNews = new PublicNews(databaseUrl, {
    changed: (tags) => memory.changed(tags),
    lost: () => memory.lost(),
  });
  const memory = new PageMemory<RenderedPage>(env.FRONT_CACHE_MB * MEGABYTE, news, readViews);
  await news.open();
  return { memory, close: () => news.close() };
}
