import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: [
      "lib/**/*.test.ts",
      "lib/**/*.test.tsx",
      "components/**/*.test.tsx",
      "app/**/*.test.ts",
      "bin/**/*.test.ts",
    ],
    // Vite sets BASE_URL to "/", which here would be the site's address.
    env: { BASE_URL: "" },
    globalSetup: ["lib/testing/cluster.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
