import { get } from "node:http";
import { withDatabase } from "@/bin/launch/with-database";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import { announce } from "@/lib/documents/publication/announce";
import { Refusal } from "@/lib/refusal";
import { ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { fillSite, findPlace, publishOne } from "./fill-site";
import { machine } from "./machine";
import { type Site, startSite } from "./start-site";
import { table } from "./table";

const CHANGES = Number(process.env.BENCH_CHANGES || 1000);
const RECORDS = 200;
const READS = 8;
const READERS = 4;
const SITES = [
  { port: 3951, workers: 4 },
  { port: 3952, workers: 1 },
];

type Tally = { changes: number; reads: number; stale: number };

/**
 * Publishes, edits and withdraws, and reads at once on two instances, always over new connections so that every worker
 * is met, while others read: how many reads begun after the return showed what was before?
 */
export async function run(): Promise<void> {
  const started = machine();
  const sites: Site[] = [];
  const reading = { on: true, count: 0 };
  try {
    for (const site of SITES) sites.push(await startSite(site));
    await fillSite(RECORDS);
    const readers = sites.flatMap((site) =>
      Array.from({ length: READERS }, () => readOn(site.address, reading)),
    );
    const tallies = await withDatabase(() => measure(sites));
    reading.on = false;
    await Promise.all(readers);
    const rows = Object.entries(tallies).map(([name, { changes, reads, stale }]) => [
      name,
      changes,
      reads,
      stale,
    ]);
    console.log(`\n${started}; ${reading.count} other reads meanwhile\n`);
    console.log(table(["change", "times", "reads after the return", "stale"], rows));
  } finally {
    for (const site of sites.reverse()) await site.stop();
  }
}

async function measure(sites: readonly Site[]): Promise<Record<string, Tally>> {
  const place = await findPlace();
  const tallies: Record<string, Tally> = {};
  const check = async (name: string, path: string, isCurrent: (answer: Answer) => boolean) => {
    tallies[name] ??= { changes: 0, reads: 0, stale: 0 };
    const tally = tallies[name];
    const addresses = sites.flatMap((site) => [site.address + path, `${site.address}/`]);
    const answers = await Promise.all(
      Array.from({ length: READS }, () => addresses)
        .flat()
        .map((address) => read(address)),
    );
    tally.changes += 1;
    tally.reads += answers.length;
    tally.stale += answers.filter((answer) => !isCurrent(answer)).length;
  };
  for (let n = 0; n < CHANGES / 3; n++) {
    const { documentId, title } = await publishOne(place, Date.now(), new Date());
    const path = `/disclosure/items/${documentId}`;
    await check("publish", path, ({ text }) => text.includes(title));
    const corrected = `${title}（更正）`;
    value(
      await transact(operatorActor(new Date()), async (tx) => {
        await tx.publishedRecord.update({ where: { documentId }, data: { title: corrected } });
        await announce(tx, { documentId, categoryId: place.categoryId, agencyId: place.agencyId });
        return ok(null);
      }),
    );
    await check("edit", path, ({ text }) => text.includes(corrected));
    await withdraw(documentId);
    await check("withdraw", path, ({ status, isHome, text }) =>
      isHome ? !text.includes(title) : status === 410,
    );
  }
  return tallies;
}

async function withdraw(documentId: number): Promise<void> {
  const { liveEditionId } = await db.document.findUniqueOrThrow({ where: { id: documentId } });
  const { id, version } = await db.edition.findUniqueOrThrow({ where: { id: liveEditionId ?? "" } });
  value(await withdrawDocument(operatorActor(new Date()), { editionId: id, version, reason: "测量结束。" }));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.issues.map((issue) => issue.message).join("；"));
  return result.value;
}

type Answer = { status: number; text: string; isHome: boolean };

/** Reads over a connection of its own. */
function read(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false, headers: { "user-agent": "bot" } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text, isHome: address.endsWith("/") });
      });
    }).on("error", reject);
  });
}

async function readOn(address: string, reading: { on: boolean; count: number }): Promise<void> {
  while (reading.on) {
    await read(`${address}/`);
    reading.count += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
