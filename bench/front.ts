import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "@/lib/refusal";
import { fillSite } from "./fill-site";
import { machine } from "./machine";
import { type Load, measureLoad } from "./measure-load";
import { requireTools } from "./require-tools";
import { startNginx } from "./start-nginx";
import { type Site, startSite } from "./start-site";
import { quantile, table } from "./table";

/** Every worker has to make every page once before it can be measured: on a slow or busy machine take fewer. */
const RECORDS = Number(process.env.BENCH_RECORDS || 2000);
const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP_SECONDS = 10;
/** Every worker makes every page once; on a busy machine that takes minutes. */
const LONGEST_WARM_UP = 18;
/** Requests a second that only memory can reach. */
const FROM_MEMORY = 3000;
const COPIES_AT_ONCE = 8;
const PORTS = { one: 3931, four: 3932, nginx: 3933 };
/** Room for every page of the measurement, whatever the default. */
const MEMORY = { FRONT_CACHE_MB: "128" };

/** The front against nginx serving the same bytes, in one run, turn by turn. */
export async function run(): Promise<void> {
  requireTools(["nginx", "wrk"]);
  const started = machine(["nginx"]);
  const running: Site[] = [];
  const start = async (site: Promise<Site>) => {
    running.push(await site);
    return running.at(-1) as Site;
  };
  try {
    const one = await start(startSite({ port: PORTS.one, workers: 1, env: MEMORY }));
    console.log(`正在准备 ${RECORDS} 条记录……`);
    const records = (await fillSite(RECORDS)).map((id) => `/disclosure/items/${id}`);
    const four = await start(startSite({ port: PORTS.four, workers: 4, env: MEMORY }));
    const folder = path.join(process.env.DATA_DIR ?? "", "static");
    await copyPages(one.address, ["/", ...records], folder);
    const nginx = await start(startNginx(folder, PORTS.nginx));
    console.log("正在预热……");
    for (const site of [four, one])
      for (let turn = 0; turn < LONGEST_WARM_UP; turn++)
        if ((await measureLoad(site.address, records, WARM_UP_SECONDS, folder)).perSecond > FROM_MEMORY)
          break;
    const shown = await measure({ nginx, one, four }, { hot: records.slice(0, 1), random: records }, folder);
    console.log(`\n${started}\n\n${shown}`);
  } finally {
    for (const site of running.reverse()) await site.stop();
  }
}

async function measure(
  sites: { nginx: Site; one: Site; four: Site },
  pages: Record<"hot" | "random", string[]>,
  folder: string,
): Promise<string> {
  const loads = new Map<string, Load[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const page of ["hot", "random"] as const)
      for (const [name, site] of Object.entries(sites)) {
        const load = await measureLoad(site.address, pages[page], SECONDS, folder);
        loads.set(`${page} ${name}`, [...(loads.get(`${page} ${name}`) ?? []), load]);
      }
  const median = (key: string, of: (load: Load) => number) => quantile((loads.get(key) ?? []).map(of), 0.5);
  const rows = (["hot", "random"] as const).flatMap((page) =>
    Object.entries({ nginx: "nginx, 4 processes", one: "front, 1 worker", four: "front, 4 workers" }).map(
      ([name, label]) => {
        const perSecond = median(`${page} ${name}`, (load) => load.perSecond);
        const p99 = median(`${page} ${name}`, (load) => load.p99);
        // Within each round, so that a noisy minute weighs on both sides.
        const ratios = (loads.get(`${page} ${name}`) ?? []).map(
          (load, round) => load.perSecond / (loads.get(`${page} nginx`)?.[round]?.perSecond ?? 1),
        );
        return [page, label, Math.round(perSecond), quantile(ratios, 0.5).toFixed(2), p99.toFixed(1)];
      },
    ),
  );
  return table(["page", "served by", "requests/s", "× nginx (median of rounds)", "p99 ms"], rows);
}

/** Keeps the bytes that the front sends as files, and makes sure that they are the same when asked again. */
async function copyPages(address: string, paths: readonly string[], folder: string): Promise<void> {
  const waiting = [...paths];
  await Promise.all(
    Array.from({ length: COPIES_AT_ONCE }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
        await copyPage(address, one, folder);
    }),
  );
  const again = await fetch(address + paths[1], { headers: { "user-agent": "bot" } });
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const kept = readFileSync(path.join(folder, `${paths[1]}.html`));
  if (hash(Buffer.from(await again.arrayBuffer())) !== hash(kept))
    throw new Refusal("同一网页前后两次不一致。");
}

async function copyPage(address: string, one: string, folder: string): Promise<void> {
  const file = path.join(folder, `${one === "/" ? "/home" : one}.html`);
  mkdirSync(path.dirname(file), { recursive: true });
  const answer = await fetch(address + one, {
    headers: { "accept-encoding": "identity", "user-agent": "bot" },
  });
  if (!answer.ok) throw new Refusal(`${one} 返回 ${answer.status}`);
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
}
