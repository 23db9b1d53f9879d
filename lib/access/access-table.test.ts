import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { can, PERMISSIONS, type Permission } from "@/lib/permissions/rules";
import { TEST_NOW } from "@/lib/testing/bureau";
import { ACTIONS, HANDLERS, type Need, PAGES } from "./access-table";
import { GRID_ROLES, PERMISSION_GRID, rolesWith } from "./permission-grid";
import { actions, type Entry, handlers, pages, ROOT, strayActionFiles } from "./test-entries";

/** Public pages and handlers call no guard at all; public actions are built by visitorAction. */
const asNeed = ({ needs }: Entry) => (needs === "unguarded" ? "public" : needs);

describe("the table of what can be reached", () => {
  test("holds every page there is, with the permission its source asks for", () => {
    expect(Object.fromEntries(pages().map((entry) => [entry.place, asNeed(entry)]))).toEqual(PAGES);
  });

  test("holds every method of every handler, with the permission its source asks for", () => {
    expect(grouped(handlers(), asNeed)).toEqual(HANDLERS);
  });

  test("holds every server action, with the permission its source asks for", () => {
    expect(grouped(actions(), ({ needs }) => needs)).toEqual(ACTIONS);
  });

  test("leaves no server action outside app", () => {
    expect(strayActionFiles()).toEqual([]);
  });

  test("calls nothing on the staff side public", () => {
    const staffSide = [
      ...Object.entries(PAGES).filter(([address]) => /^\/admin(\/|$)/.test(address)),
      ...Object.entries(ACTIONS)
        .filter(([file]) => file.startsWith("(admin)/"))
        .flatMap(([, inFile]) => Object.entries(inFile)),
      ...Object.entries(HANDLERS)
        .filter(([address]) => /^\/api\/(?!auth\/)/.test(address) && !/^\/api\/v1\//.test(address))
        .flatMap(([, methods]) => Object.entries(methods)),
    ];
    expect(staffSide.length).toBeGreaterThan(50);
    expect(staffSide.filter(([, need]) => need === "public")).toEqual([]);
  });
});

function grouped(entries: Entry[], need: (entry: Entry) => string): Record<string, Record<string, Need>> {
  const table: Record<string, Record<string, Need>> = {};
  for (const entry of entries) {
    table[entry.place] ??= {};
    Object.assign(table[entry.place] as object, { [entry.name]: need(entry) });
  }
  return table;
}

describe("the grid of permissions", () => {
  test.each(Object.keys(PERMISSION_GRID) as Permission[])(
    "says the same as the rules about %s",
    (permission) => {
      for (const role of GRID_ROLES) {
        const actor = { ...PERSON, roles: [role] };
        expect(can(actor, permission), role).toBe(rolesWith(permission).includes(role));
        expect(
          can({ ...actor, agencyId: "here" }, permission, { agencyId: "there" }),
          `${role} elsewhere`,
        ).toBe(false);
      }
    },
  );

  test("has no line less or more than the rules, and a mark for every role", () => {
    expect(Object.keys(PERMISSION_GRID).sort()).toEqual(Object.keys(PERMISSIONS).sort());
    for (const marks of Object.values(PERMISSION_GRID)) expect(marks).toMatch(/^[●·]{4} [●·]{3}$/);
  });

  test("lets neither a visitor nor somebody without role do anything", () => {
    for (const permission of Object.keys(PERMISSION_GRID) as Permission[]) {
      expect(can({ ...PERSON, roles: [] }, permission), permission).toBe(false);
      expect(can({ kind: "visitor", at: TEST_NOW, ip: "" }, permission), permission).toBe(false);
    }
  });

  test("keeps the three administrators from all content, and from each other's rights", () => {
    for (const permission of Object.keys(PERMISSION_GRID) as Permission[]) {
      const administrators = rolesWith(permission).filter((role) => /admin|auditor/.test(role));
      if (/^(document|catalog|wording|work):/.test(permission))
        expect(administrators, permission).toEqual([]);
      if (!/^(own:account|user:see)$/.test(permission))
        expect(administrators.length, permission).toBeLessThan(2);
    }
  });
});

const PERSON = {
  kind: "staff" as const,
  userId: "u",
  name: "某人",
  agencyId: null,
  roles: [],
  sessionId: "s",
  at: TEST_NOW,
  ip: "",
};

describe("proxy.ts", () => {
  const source = readFileSync(path.join(ROOT, "proxy.ts"), "utf8");

  test("knows neither sessions nor permissions, so that nothing rests on it", () => {
    const imports = [...source.matchAll(/from "([^"]+)"/g)].map(([, from]) => from);
    expect(imports).toEqual(["next/server", "@/lib/sign-in/path-header"]);
    expect(source).not.toMatch(/cookie|session|redirect|rewrite/i);
  });

  test("matches no address that takes uploads", () => {
    expect(/matcher: \[(.*)\]/.exec(source)?.[1]).toBe(
      '"/admin/:path*", "/sign-in/:path*", "/preview/:path*"',
    );
  });
});
