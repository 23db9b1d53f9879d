import { STATUS_LABELS } from "@/lib/labels/documents";
import { button, errors, field } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

test("a schedule publishes the approved text when its minute has come, and not before", async ({
  operator,
  signInAs,
  visitor,
}) => {
  const title = "关于举办春风行动专场招聘会的公告";
  const record = await operator.does("seed", {
    stage: "approved",
    content: { title, paragraphs: ["招聘会在县体育馆举行。"] },
  });
  const { page: officer } = await signInAs("公开办尤", "officer");
  await officer.goto(`/admin/documents/${record.editionId}/publication`);
  await field(officer, "发布时间").fill("2017-03-14T10:00");
  await button(officer, "定时发布").click();
  await expect(errors(officer)).toContainText("必须晚于现在");
  await field(officer, "发布时间").fill("2199-01-01T09:30");
  await button(officer, "定时发布").click();
  await expect(officer.getByText("定于 2199-01-01 09:30 自动发布审核通过的内容。")).toBeVisible();

  const reader = await visitor({ javaScriptEnabled: false });
  const path = `/disclosure/items/${record.documentId}`;
  await operator.does("sweep", null);
  expect((await reader.goto(path))?.status()).toBe(404);
  await operator.does("makeDue", { editionId: record.editionId });
  await operator.does("sweep", null);
  expect((await reader.goto(path))?.status()).toBe(200);
  await officer.goto(`/admin/documents/${record.editionId}`);
  await expect(officer.getByText(STATUS_LABELS.published).first()).toBeVisible();
});

test("a schedule that cannot be kept stands in red on the dashboard until somebody answers", async ({
  operator,
  signInAs,
  visitor,
}) => {
  const title = `关于调整工伤保险费率的公告（${Date.now()}）`;
  const record = await operator.does("seed", {
    stage: "scheduled",
    content: { title, paragraphs: ["费率自下月起调整。"] },
    ownCategory: true,
  });
  await operator.does("retireCategoryOf", record);
  await operator.does("makeDue", record);
  await operator.does("sweep", null);
  const reader = await visitor({ javaScriptEnabled: false });
  expect((await reader.goto(`/disclosure/items/${record.documentId}`))?.status()).toBe(404);

  const { page: officer } = await signInAs("公开办许", "officer");
  await officer.goto("/admin");
  const missed = officer.locator(".border-danger").filter({ hasText: title });
  // "重要" is what the red says to those who do not see it.
  await expect(missed).toContainText("重要：定时发布没有成功");
  await missed.getByRole("link", { name: title }).click();
  await expect(officer).toHaveURL(/\/publication$/);
  await expect(officer.getByText("定时发布没有成功")).toBeVisible();
  await button(officer, "取消定时").click();
  await expect(officer).toHaveURL(/\/admin\/documents\/[0-9a-f-]{36}$/);
  await officer.goto("/admin");
  await expect(missed).toHaveCount(0);
});
