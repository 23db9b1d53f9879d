import path from "node:path";

const root = path.resolve(import.meta.dirname);

/** The folder of a larger portal in which the site is deployed (`/xxgk`), empty for a host of its own. */
const basePath = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");

/**
 * The least that every answer carries, whoever serves it. The stricter content policy of public pages is set by
 * the front, that of staff pages (with its nonce) by the proxy.
 */
const baselineHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** Uploaded files run nothing and load nothing, wherever they are opened (the same in lib/attachments/file-response.ts). */
const filePolicy = { key: "Content-Security-Policy", value: "default-src 'none'; sandbox" };

/** @type {import("next").NextConfig} */
const config = {
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  poweredByHeader: false,
  // For everybody: title and meta tags stand in the head, and do not come after the page by script.
  htmlLimitedBots: /./,
  reactStrictMode: true,
  typedRoutes: false,
  // Types are checked by `npm test`; a site is also built where the development packages are not installed.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  outputFileTracingRoot: root,
  turbopack: { root },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@node-rs/jieba",
    "@prisma/adapter-pg",
    "@prisma/client",
    "docx",
    "exceljs",
    "file-type",
    "happy-dom",
    "mammoth",
    "parse5",
    "pdfjs-dist",
    "saxes",
    "pg",
    "yauzl",
  ],
  async headers() {
    return [
      { source: "/:path*", headers: baselineHeaders },
      // What stands here outweighs the headers of a route's own answer: a file's policy must be said here as well.
      { source: "/files/:path*", headers: [filePolicy] },
      { source: "/api/attachments/:path*", headers: [filePolicy] },
    ];
  },
};

export default config;
