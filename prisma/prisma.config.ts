import path from "node:path";
import { defineConfig } from "prisma/config";

/** For Prisma's own command line, where there is internet; this project generates and migrates without it (bin/). */
export default defineConfig({
  schema: path.join(import.meta.dirname, "schema"),
  migrations: { path: path.join(import.meta.dirname, "migrations") },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unused:unused@127.0.0.1:1/unused" },
});
