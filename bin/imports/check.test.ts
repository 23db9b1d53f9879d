import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkImports } from "./check";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "gongkai-imports-"));
  plant(clean);
});
afterEach(() => rmSync(root, { recursive: true }));

function plant(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

const found = () => checkImports(root).violations.map(({ path: file, message }) => `${file}: ${message}`);

/** A small house in which every room is used as it should be. */
const clean: Record<string, string> = {
  "lib/db.ts":
    'import { PrismaClient } from "@/prisma/generated/client";\nexport const db = new PrismaClient();',
  "lib/time.ts": "export const ZONE = 'Asia/Shanghai';",
  "lib/catalog/queries.ts":
    'import { db } from "@/lib/db";\nexport type Row = { id: string };\nexport const list = () => db;',
  "lib/catalog/commands.ts":
    'import { db } from "@/lib/db";\nimport { due } from "./rules";\nexport const add = () => due(db);',
  "lib/catalog/rules.ts":
    'import { ZONE } from "@/lib/time";\nexport const due = (now: unknown) => [now, ZONE, new Date("2019-05-15")];',
  "lib/documents/queries.ts": 'import { list } from "@/lib/catalog/queries";\nexport const all = list;',
  "lib/sign-in/require-actor.ts": "export async function requireActor() {}",
  "lib/sign-in/staff-action.ts": "export const staffAction = (work: unknown) => async () => work;",
  "lib/sign-in/staff-route.ts": "export const staffRoute = (work: unknown) => async () => work;",
  "lib/testing/bureau.ts": 'import { add } from "@/lib/catalog/commands";\nexport const bureau = add;',
  "lib/catalog/commands.test.ts":
    'import { bureau } from "@/lib/testing/bureau";\nexport const x = [bureau, new Date()];',
  "components/catalog/list.tsx":
    'import type { Row } from "@/lib/catalog/queries";\nexport const List = (row: Row) => row.id;',
  "components/catalog/form.tsx":
    '"use client";\nimport { save } from "@/app/(admin)/admin/catalog/actions";\nexport const Form = () => save;',
  "app/(public)/page.tsx": 'import { list } from "@/lib/catalog/queries";\nexport default () => list();',
  "app/(admin)/admin/catalog/page.tsx":
    'import { requireActor } from "@/lib/sign-in/require-actor";\nexport default async function Page() { await requireActor(); }',
  "app/(admin)/admin/catalog/actions.ts":
    '"use server";\nimport { add } from "@/lib/catalog/commands";\nimport { staffAction } from "@/lib/sign-in/staff-action";\nexport const save = staffAction(add);',
  "app/(admin)/admin/catalog/export/route.ts":
    'import { staffRoute } from "@/lib/sign-in/staff-route";\nconst GET = staffRoute(1);\nexport { GET };',
};
clean["app/(admin)/admin/catalog/form.tsx"] = (clean["components/catalog/form.tsx"] as string).replace(
  "@/app/(admin)/admin/catalog/actions",
  "./actions",
);
delete clean["components/catalog/form.tsx"];

test("a house in order is passed", () => {
  expect(found()).toEqual([]);
});

const guarded = "export default async function Page() { await requireActor(); }";

const planted: [string, Record<string, string>, RegExp][] = [
  ["climbing out of a folder", { "lib/catalog/x.ts": 'import "../time";' }, /"\.\.\/time" climbs/],
  ["climbing in the middle of a path", { "lib/catalog/x.ts": 'import "./sub/../../time";' }, /climbs/],
  [
    "lib importing components",
    { "lib/catalog/x.ts": 'import "@/components/catalog/list";' },
    /lib may not import components/,
  ],
  [
    "lib importing app",
    { "lib/catalog/x.ts": 'export * from "@/app/(public)/page";' },
    /lib may not import app/,
  ],
  [
    "components importing app",
    { "components/x.tsx": 'import "@/app/(public)/page";' },
    /components may not import app/,
  ],
  ["prisma importing lib", { "prisma/seed.ts": 'import "@/lib/time";' }, /prisma may not import lib/],
  [
    "the program reached from app",
    { "bin/x.ts": "", "app/x.ts": 'import "@/bin/x";' },
    /app may not import bin/,
  ],
  [
    "a wrong way by import()",
    { "lib/catalog/x.ts": 'export const x = () => import("@/app/(public)/page");' },
    /lib may not import app/,
  ],
  [
    "public and staff pages mixed",
    { "app/(public)/x.ts": 'import "@/app/(admin)/admin/catalog/form";' },
    /know nothing of each other/,
  ],
  [
    "the database in a page",
    { "app/(public)/x.ts": 'import { db } from "@/lib/db";' },
    /app may not touch the database/,
  ],
  [
    "the client's types in a page",
    { "app/x.ts": 'import type { A } from "@/prisma/generated/client";' },
    /app may not touch/,
  ],
  [
    "the database in a component",
    { "components/x.tsx": 'import { db } from "@/lib/db";' },
    /components may not touch/,
  ],
  [
    "a query in a component",
    { "components/x.tsx": 'import { list } from "@/lib/catalog/queries";' },
    /components are given/,
  ],
  [
    "a command in a component",
    { "components/x.tsx": 'import { add } from "@/lib/catalog/commands";' },
    /components are given/,
  ],
  [
    "the database in a schema",
    { "lib/catalog/schema.ts": 'import { db } from "@/lib/db";' },
    /know no database/,
  ],
  [
    "the database in a rule",
    { "lib/catalog/x-rules.ts": 'import { db } from "@/lib/db";' },
    /a pure rule may not import/,
  ],
  [
    "a rule that reaches the database through another file",
    {
      "lib/catalog/rules.ts": 'import { all } from "@/lib/catalog/between";\nexport const r = all;',
      "lib/catalog/between.ts": 'import { db } from "@/lib/db";\nexport const all = db;',
    },
    /a pure rule would load lib\/catalog\/rules\.ts → lib\/catalog\/between\.ts → lib\/db\.ts/,
  ],
  ["a rule with a clock", { "lib/catalog/rules.ts": "export const r = () => new Date();" }, /new Date\(\)/],
  [
    "a rule with Date.now",
    { "lib/catalog/rules/x.ts": "export const r = () => Date.now();" },
    /Date\.now\(\)/,
  ],
  [
    "a rule that looks at the environment",
    { "lib/catalog/rules.ts": "export const r = process.env.X;" },
    /process/,
  ],
  ["a rule that asks the network", { "lib/catalog/rules.ts": 'export const r = () => fetch("x");' }, /fetch/],
  ["a rule that waits", { "lib/catalog/rules.ts": "export async function r() {}" }, /async/],
  [
    "a rule that reads files",
    { "lib/catalog/rules.ts": 'import "node:fs/promises";' },
    /may not import "node:fs\/promises"/,
  ],
  [
    "labels that know the framework",
    { "lib/labels/x.ts": 'import "next/headers";' },
    /may not import "next\/headers"/,
  ],
  [
    "a foundation that imports a capability",
    { "lib/audit/x.ts": 'import "@/lib/documents/queries";' },
    /the foundation audit may not import the capability documents/,
  ],
  [
    "two capabilities in a circle",
    { "lib/catalog/x.ts": 'import type { A } from "@/lib/documents/queries";' },
    /circle: catalog → documents → catalog/,
  ],
  [
    "test furniture in the product",
    { "lib/catalog/x.ts": 'import "@/lib/testing/bureau";' },
    /only tests may import/,
  ],
  [
    "the database in the browser",
    { "components/x.tsx": '"use client";\nimport "@/lib/between";', "lib/between.ts": 'import "./db";' },
    /the browser would load components\/x\.tsx → lib\/between\.ts → lib\/db\.ts/,
  ],
  [
    "Node in the browser",
    { "components/x.tsx": '"use client";\nimport "@/lib/between";', "lib/between.ts": 'import "node:path";' },
    /the browser would load .*node:path/,
  ],
  [
    "a query in the browser",
    { "app/(public)/x.tsx": '"use client";\nimport "@/lib/catalog/queries";' },
    /the browser would load/,
  ],
  [
    "a staff page without its actor",
    { "app/(admin)/admin/x/page.tsx": "export default async function Page() {}" },
    /default names no actor/,
  ],
  [
    "a staff page with another's requireActor",
    { "app/(admin)/admin/x/page.tsx": `const requireActor = () => {};\n${guarded}` },
    /default names no actor/,
  ],
  [
    "a staff page whose helper alone names the actor",
    {
      "app/(admin)/admin/x/page.tsx":
        'import { requireActor } from "@/lib/sign-in/require-actor";\nexport const helper = () => requireActor();\nexport default function Page() {}',
    },
    /default names no actor/,
  ],
  [
    "an action without its actor",
    { "app/(admin)/admin/x/actions.ts": '"use server";\nexport async function remove() {}' },
    /remove names no actor/,
  ],
  [
    "one unguarded action among guarded ones",
    {
      "app/(admin)/admin/x/actions.ts":
        '"use server";\nimport { staffAction } from "@/lib/sign-in/staff-action";\nexport const a = staffAction(1);\nconst b = async () => 1;\nexport { b };',
    },
    /actions\.ts: b names no actor/,
  ],
  [
    "a staff handler without its actor",
    { "app/(admin)/admin/x/route.ts": "export function GET() {}" },
    /GET names no actor/,
  ],
  [
    "an action hidden in a page",
    {
      "app/(admin)/admin/x/page.tsx": `import { requireActor } from "@/lib/sign-in/require-actor";\n${guarded}\nexport const f = async () => { "use server"; };`,
    },
    /write actions in a file of their own/,
  ],
  [
    "a start that loads the database's client before it is generated",
    { "bin/launch/start.ts": 'import "./x";', "bin/launch/x.ts": 'import "@/lib/db";' },
    /before it is generated this would load .*→ lib\/db\.ts → prisma\/generated\/client/,
  ],
  ["a barrel", { "lib/catalog/index.ts": 'export * from "./queries";' }, /no barrels/],
  ["a room for anything", { "lib/utils/x.ts": "" }, /"utils" says nothing/],
  ["a file nobody can take in", { "components/x.tsx": "\n".repeat(301) }, /301 lines; at most 300/],
];

test.each(planted)("%s is found", (_, files, message) => {
  plant(files);
  expect(found().join("\n")).toMatch(message);
});

const allowed: [string, Record<string, string>][] = [
  [
    "a start that loads the client later",
    { "bin/launch/start.ts": 'export const x = () => import("@/lib/db");' },
  ],
  ["enums in a page", { "app/x.ts": 'import { Kind } from "@/prisma/generated/enums";' }],
  [
    "a rule with a given date",
    { "lib/catalog/rules.ts": "export const r = (day: string) => new Date(day);" },
  ],
  [
    "a type from a query in the browser",
    { "components/x.tsx": '"use client";\nimport type { Row } from "@/lib/catalog/queries";' },
  ],
  [
    "a test with a clock, a long file and its neighbours' data",
    {
      "lib/catalog/rules.test.ts": `import { db } from "@/lib/db";\nexport const x = [db, Date.now()];${"\n".repeat(400)}`,
    },
  ],
  [
    "a guard under a page's arrow function",
    {
      "app/(admin)/admin/x/page.tsx":
        'import { requireActor } from "@/lib/sign-in/require-actor";\nconst Page = async () => { await requireActor(); };\nexport default Page;',
    },
  ],
];

test.each(allowed)("%s is no violation", (_, files) => {
  plant(files);
  expect(found()).toEqual([]);
});
