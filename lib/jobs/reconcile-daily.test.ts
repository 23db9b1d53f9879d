import { expect, test } from "vitest";
import { reconcileDaily } from "./reconcile-daily";

const NOTHING = { abandoned: [], swept: [], orphans: [], missing: [] };

test("files are compared once a Shanghai day, and again after a failure", async () => {
  const runs: string[] = [];
  let fails = false;
  const reconcile = async (at: Date) => {
    runs.push(at.toISOString());
    if (fails) throw new Error("disk gone");
    return NOTHING;
  };
  const sweepAt = (time: string) => reconcileDaily(new Date(time), reconcile);
  await sweepAt("2017-03-14T10:00:00+08:00");
  await sweepAt("2017-03-14T23:59:00+08:00");
  expect(runs).toHaveLength(1);
  fails = true;
  await expect(sweepAt("2017-03-15T00:01:00+08:00")).rejects.toThrow("disk gone");
  fails = false;
  await sweepAt("2017-03-15T00:02:00+08:00");
  await sweepAt("2017-03-15T00:03:00+08:00");
  expect(runs).toHaveLength(3);
});
