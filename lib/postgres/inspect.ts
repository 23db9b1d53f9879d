import pg from "pg";
import { Refusal } from "@/lib/refusal";

const OLDEST_MAJOR = 15;

/**
 * Tries the database that DATABASE_URL names.
 * @throws Refusal when it cannot be reached, refuses the user, is older than 15, is not in UTF8, or its user may not
 *   create tables.
 */
export async function inspectDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Refusal(connectionSentence(error as Error & { code?: string }, new URL(url)), { cause: error });
  }
  try {
    const { rows } = await client.query<{ version: string; encoding: string; writable: boolean }>(
      `select current_setting('server_version') as version, getdatabaseencoding() as encoding,
        coalesce(has_schema_privilege(current_schema(), 'create'), false) and not pg_is_in_recovery() as writable`,
    );
    refuseUnfit(rows[0] as (typeof rows)[number]);
  } finally {
    await client.end().catch(() => {});
  }
}

function refuseUnfit(found: { version: string; encoding: string; writable: boolean }): void {
  if (Number.parseInt(found.version, 10) < OLDEST_MAJOR) {
    throw new Refusal(
      `DATABASE_URL 所指的 PostgreSQL 版本是 ${found.version}，需要 ${OLDEST_MAJOR} 或更高版本。`,
    );
  }
  if (found.encoding !== "UTF8") {
    throw new Refusal(
      `DATABASE_URL 所指的数据库编码是 ${found.encoding}，需要 UTF8；请用 CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 另建一个。`,
    );
  }
  if (!found.writable) {
    throw new Refusal(
      "DATABASE_URL 中的用户不能在该数据库中建表，或该数据库是只读的备用服务器；请改用数据库的所有者。",
    );
  }
}

function connectionSentence(error: Error & { code?: string }, url: URL): string {
  const where = `${url.hostname}:${url.port || 5432}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  switch (error.code) {
    case "28P01":
    case "28000":
      return `数据库 ${where} 拒绝了用户 ${decodeURIComponent(url.username)} 的登录，请检查 DATABASE_URL 中的用户名和密码，以及服务器的访问许可。`;
    case "3D000":
      return `服务器 ${where} 上没有数据库 ${database}，请先建立它，或改正 DATABASE_URL。`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `找不到 DATABASE_URL 中的主机 ${url.hostname}，请检查主机名。`;
    case "ECONNREFUSED":
      return `连接不上数据库 ${where}，请确认 PostgreSQL 正在运行并且 DATABASE_URL 的主机和端口正确。`;
    case "53300":
      return `数据库 ${where} 的连接数已满，请稍后再试，或调大 max_connections。`;
    default:
      return `连接不上 DATABASE_URL 所指的数据库 ${where}：${error.message || error.code}`;
  }
}
