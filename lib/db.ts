import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Prisma } from "@/prisma/generated/client";
import { PrismaClient } from "@/prisma/generated/client";

export type Tx = Prisma.TransactionClient;
export { Prisma } from "@/prisma/generated/client";

type Connection = { client: PrismaClient; pool: pg.Pool };

/** Kept on the global object, so that one process has one pool however often a bundler loads this file. */
const holder = globalThis as typeof globalThis & { gongkaiConnection?: Connection };

function connect(): Connection {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  const pool = new pg.Pool({
    connectionString,
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 10_000,
    options: "-c statement_timeout=60000 -c lock_timeout=15000 -c idle_in_transaction_session_timeout=60000",
  });
  // A connection lost while idle must not end the process; the pool opens a new one at the next query.
  pool.on("error", () => {});
  return { client: new PrismaClient({ adapter: new PrismaPg(pool) }), pool };
}

/** The database, connected at first use. */
export const db = new Proxy({} as PrismaClient, {
  get(_, property) {
    holder.gongkaiConnection ??= connect();
    const client = holder.gongkaiConnection.client;
    const value = Reflect.get(client, property, client);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

/** Closes the connections; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const connection = holder.gongkaiConnection;
  holder.gongkaiConnection = undefined;
  await connection?.client.$disconnect();
  await connection?.pool.end();
}
