import pg from "pg";
import { expect, test } from "vitest";
import { useDatabase } from "./database";

const database = useDatabase();

test("a test file has a migrated database of its own, in UTF8 and UTC", async () => {
  expect(process.env.DATABASE_URL).toBe(database.url);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(
    "select getdatabaseencoding() as encoding, current_setting('TimeZone') as zone, to_regclass('_prisma_migrations') is not null as migrated",
  );
  await client.end();
  expect(rows[0]).toEqual({ encoding: "UTF8", zone: "UTC", migrated: true });
});
