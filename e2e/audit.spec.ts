import { ADMIN_PLACE_LABELS } from "@/lib/labels/admin-places";
import { AUDIT_LABELS } from "@/lib/labels/audit";
import { expect, test } from "./testing/fixtures";

test("the auditor reads what was done; a drafter who tries finds nothing there, and the attempt is on record", async ({
  operator,
  signInAs,
}) => {
  await operator.does("seed", {
    stage: "published",
    content: { title: "关于审计的通知", paragraphs: ["正文。"] },
  });
  const { page: drafter, person } = await signInAs("起草人华", "drafter");
  expect((await drafter.goto("/admin/audit"))?.status()).toBe(404);
  await expect(drafter.getByRole("link", { name: ADMIN_PLACE_LABELS.audit, exact: true })).toHaveCount(0);
  const denied = await operator.does("events", { action: "access.denied", actor: person.userId });
  expect(denied).toEqual([expect.objectContaining({ ok: false })]);

  const { page: auditor } = await signInAs("审计员金", "auditor");
  await expect(auditor).toHaveURL(/\/admin\/audit/);
  const log = auditor.getByRole("table");
  await expect(log.getByText(AUDIT_LABELS["access.denied"]).first()).toBeVisible();
  await expect(log.getByText(person.name).first()).toBeVisible();
  expect((await auditor.goto("/admin/documents"))?.status()).toBe(404);
});
