import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { GRID_ROLES, rolesWith } from "./permission-grid";
import { COMMANDS, type CommandRow, FURTHER_COMMANDS } from "./test-command-table";
import { commandsOfLib } from "./test-commands";
import { makeScene, type Scene } from "./test-scene";

useDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

/** Commands of visitors: the holder of a link is whoever holds it. */
const FOR_ANYBODY = ["documents/commands/preview-links.ts visitPreview"];
/** Works on all agencies or on none: there is no other agency whose things could be touched. */
const OF_NO_AGENCY = new Set(["importCalendar", "exportAuditEvents", "itemsTemplate"]);

async function isForbidden(row: CommandRow, actor: Actor): Promise<boolean> {
  try {
    await row.run(actor, scene);
    return false;
  } catch (error) {
    if (error instanceof ForbiddenError) return true;
    // What is allowed may still break on an input that stands for nothing (a file that is not there).
    return false;
  }
}

async function denialsOf(actor: Actor): Promise<number> {
  const key = actor.kind === "staff" ? actor.userId : actor.kind;
  return db.auditEvent.count({ where: { action: "access.denied", actor: key, ok: false } });
}

test("the table holds every command there is", () => {
  expect(commandsOfLib().sort()).toEqual([...Object.keys(COMMANDS), ...FOR_ANYBODY].sort());
});

describe.each(Object.entries({ ...COMMANDS, ...FURTHER_COMMANDS }))("%s", (name, row) => {
  const short = name.split(" ").at(-1) ?? "";

  test("is refused to every role that the grid does not name, and each refusal is on record", async () => {
    for (const role of GRID_ROLES) {
      const actor = scene.people.get(role) as Actor;
      const before = await denialsOf(actor);
      const isNamed = rolesWith(row.needs).includes(role);
      expect(await isForbidden(row, actor), role).toBe(!isNamed);
      expect((await denialsOf(actor)) - before, `${role}: denials on record`).toBe(isNamed ? 0 : 1);
    }
  });

  test("is refused to visitors, to people without role, and to the same roles of another agency", async () => {
    const visitor: Actor = { kind: "visitor", at: TEST_NOW, ip: "192.0.2.9" };
    expect(await isForbidden(row, visitor)).toBe(true);
    expect(await isForbidden(row, scene.nobody)).toBe(true);
    if (!OF_NO_AGENCY.has(short)) expect(await isForbidden(row, scene.stranger)).toBe(true);
  });
});
