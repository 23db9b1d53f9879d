import { beforeEach, describe, expect, it } from "vitest";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { useStore } from "@/lib/storage/test-store";
import { makeBureau, makeStaff, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { removeSample } from "./remove";

useDatabase();
const files = useStore();

async function administrator(agencyId: string | null, role: "secadmin" | "auditor"): Promise<void> {
  const { userId } = await makeStaff(agencyId, [role]);
  await db.user.update({ where: { id: userId }, data: { passwordHash: "a hash" } });
}

describe.each(["secadmin", "auditor"] as const)("the only %s within the sample agency", (role) => {
  let agencyId = "";
  beforeEach(async () => {
    await db.user.deleteMany();
    ({ id: agencyId } = (await makeBureau()).agency);
    await db.agency.update({ where: { id: agencyId }, data: { isSample: true } });
    await administrator(agencyId, role);
  });

  it("does not go with it", async () => {
    const refused = await removeSample(operatorActor(TEST_NOW), files.store);
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "sample.last-administrator" }] });
    expect(await db.user.count()).toBe(1);
  });

  it("may go once there is another", async () => {
    await administrator(null, role);
    expect(await removeSample(operatorActor(TEST_NOW), files.store)).toMatchObject({ ok: true });
    expect(await db.user.count()).toBe(1);
  });
});
