import { systemActor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { db } from "@/lib/db";
import { lockEdition } from "@/lib/documents/load-edition";
import { ok } from "@/lib/result";
import { transact } from "@/lib/transact";
import { publishApproved } from "./publish-edition";

const NAME = "schedule";

/**
 * The sweep of every minute: publishes what is due, each edition in a transaction of its own in which everything is
 * asked again. What cannot be published stays scheduled and carries the reason, red on the dashboard, until a person
 * answers. Safe to run anywhere, as often as one likes, on several instances at once. Returns how many went public.
 */
export async function publishDue(at: Date): Promise<number> {
  const due = await db.edition.findMany({
    where: { status: "scheduled", scheduledFor: { lte: at }, scheduleProblem: null },
    orderBy: { scheduledFor: "asc" },
    select: { id: true },
  });
  let published = 0;
  for (const { id } of due) if (await publishOrSay(id, at)) published += 1;
  return published;
}

/** One edition that breaks must not keep the others waiting, minute after minute. */
async function publishOrSay(editionId: string, at: Date): Promise<boolean> {
  try {
    return await publishOne(editionId, at);
  } catch (error) {
    const message = String(error);
    console.error(JSON.stringify({ level: "error", job: "publish-due", edition: editionId, message }));
    return false;
  }
}

async function publishOne(editionId: string, at: Date): Promise<boolean> {
  const actor = systemActor(NAME, at);
  const outcome = await transact(actor, async (tx) => {
    const free = await tx.$queryRaw<unknown[]>`
      select 1 from "Edition" where id = ${editionId}::uuid and status = 'scheduled' and "scheduledFor" <= ${at}
      for update skip locked`;
    const edition = free.length > 0 ? await lockEdition(tx, editionId) : null;
    if (!edition) return ok(false);
    const published = await publishApproved(tx, actor, edition);
    return published.ok ? ok(true) : published;
  });
  if (outcome.ok) return outcome.value;
  await keepProblem(editionId, at, outcome.issues.map((issue) => issue.message).join(" "));
  return false;
}

async function keepProblem(editionId: string, at: Date, problem: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.edition.updateMany({
      where: { id: editionId, status: "scheduled", scheduledFor: { lte: at }, scheduleProblem: null },
      data: { scheduleProblem: problem, version: { increment: 1 }, updatedAt: at },
    });
    if (count === 1)
      await record(tx, systemActor(NAME, at), {
        action: "schedule.missed",
        object: `edition:${editionId}`,
        ok: false,
        data: { problem },
      });
  });
}
