import type { Actor } from "@/lib/actor";
import { untilSeen } from "@/lib/announce";
import { record } from "@/lib/audit/record";
import { db, Prisma, type Tx } from "@/lib/db";
import { authorize, ForbiddenError } from "@/lib/permissions/authorize";
import type { Result } from "@/lib/result";

/** Carries a failed result out of a transaction, so that the database takes everything back. */
class Rollback extends Error {
  constructor(readonly result: Result<never>) {
    super("rolled back");
  }
}

const RETRIES = 3;
/** Milliseconds after which a command is broken off; a batch may ask for more. */
const TIMEOUT = 60_000;

/**
 * Runs a command's body in one transaction: a result with issues takes back every write, a conflict between
 * transactions is tried again, and a denial is kept in the audit log although the transaction falls. What was announced
 * to the public is what every reader gets once this has returned.
 * @param options.timeout milliseconds after which it is broken off
 */
export async function transact<T>(
  actor: Actor,
  body: (tx: Tx) => Promise<Result<T>>,
  { timeout = TIMEOUT }: { timeout?: number } = {},
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await db.$transaction(
        async (tx) => {
          const result = await body(tx);
          if (!result.ok) throw new Rollback(result);
          return { result, tx };
        },
        { maxWait: 10_000, timeout },
      );
      await untilSeen(done.tx);
      return done.result;
    } catch (error) {
      if (error instanceof Rollback) return error.result;
      if (error instanceof ForbiddenError) await recordDenial(actor, error);
      if (attempt >= RETRIES || !isConflict(error)) throw error;
    }
  }
}

/** Asks what `authorize` asks, where no transaction is open that would keep the denial in the audit log. */
export async function authorizeOnRecord(
  actor: Actor,
  ...asked: Tail<Parameters<typeof authorize>>
): Promise<void> {
  try {
    authorize(actor, ...asked);
  } catch (error) {
    if (error instanceof ForbiddenError) await recordDenial(actor, error);
    throw error;
  }
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** Writes a denial on its own. */
export async function recordDenial(actor: Actor, error: ForbiddenError): Promise<void> {
  await db.$transaction((tx) =>
    record(tx, actor, {
      action: "access.denied",
      object: error.object,
      ok: false,
      data: { permission: error.permission },
    }),
  );
}

/**
 * Serialisation failure or deadlock: nothing was written, and the same act may succeed now. In a query of our own
 * (a row lock, the audit log) the client reports it as a failed query that names the database's code.
 */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return (
    error.code === "P2034" || (error.code === "P2010" && /"40(P01|001)"/.test(JSON.stringify(error.meta)))
  );
}
