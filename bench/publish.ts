import { withDatabase } from "@/bin/launch/with-database";
import { Refusal } from "@/lib/refusal";
import { fillSite, findPlace, publishOne } from "./fill-site";
import { machine } from "./machine";
import { type Site, startSite } from "./start-site";
import { quantile, table } from "./table";

const TIMES = 50;
const RECORDS = 200;
const PORTS = [3941, 3942];
const PATIENCE_MS = 10_000;

/** How long after a publication has returned its record shows on two instances, in everything that should show it. */
export async function run(): Promise<void> {
  const started = machine();
  const sites: Site[] = [];
  try {
    for (const port of PORTS) sites.push(await startSite({ port, workers: 2 }));
    await fillSite(RECORDS);
    const reading = { on: true };
    const readers = sites.map((site) => readLightly(site.address, reading));
    const times = await withDatabase(() => measure(sites));
    reading.on = false;
    await Promise.all(readers);
    const rows = Object.entries(times).map(([name, values]) => [
      name,
      ...[0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(1)),
    ]);
    console.log(`\n${started}\n\n${table(["milliseconds", "median", "p95", "longest"], rows)}`);
  } finally {
    for (const site of sites.reverse()) await site.stop();
  }
}

async function measure(sites: readonly Site[]): Promise<Record<string, number[]>> {
  const place = await findPlace();
  const times: Record<string, number[]> = {};
  const note = (name: string, from: number) => {
    times[name] = [...(times[name] ?? []), performance.now() - from];
  };
  for (let n = 0; n < TIMES; n++) {
    const begun = performance.now();
    const { documentId, title } = await publishOne(place, Date.now(), new Date());
    note("the publication itself", begun);
    const returned = performance.now();
    const record = `/disclosure/items/${documentId}`;
    const shown = Object.entries({
      "the record's page": [record, title],
      "the home page": ["/", record],
      "its category's list": [`/disclosure/catalog/${encodeURIComponent(place.categoryCode)}`, record],
      "the feed": ["/feed.xml", record],
      "the sitemap": ["/sitemap.xml", record],
      "the search": [`/search?q=${encodeURIComponent(title)}`, record],
    });
    await Promise.all(
      shown.flatMap(([name, [address = "", words = ""]]) =>
        sites.map(async (site) => {
          await untilShown(site.address + address, words);
          note(name, returned);
        }),
      ),
    );
    note("everything, on both instances", returned);
  }
  return times;
}

async function untilShown(address: string, words: string): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < PATIENCE_MS)
    if ((await (await fetch(address)).text()).includes(words)) return;
  throw new Refusal(`${address} 在 ${PATIENCE_MS / 1000} 秒内没有出现新内容。`);
}

/** Some readers of the home page, a few times a second, as on an ordinary day. */
async function readLightly(address: string, reading: { on: boolean }): Promise<void> {
  while (reading.on) {
    await (await fetch(address)).text();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
