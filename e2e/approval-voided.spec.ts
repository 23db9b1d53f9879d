import { FIELD_LABELS, STATUS_LABELS } from "@/lib/labels/documents";
import { button, field } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

test("an edit after the approval voids it, shows the difference, and nothing but a new review brings it out", async ({
  operator,
  signInAs,
}) => {
  const title = "关于社会保险缴费基数上下限的公告";
  const { editionId } = await operator.does("seed", {
    stage: "approved",
    content: { title, paragraphs: ["上限为每月一万七千元。", "下限为每月三千四百元。"] },
  });
  const { page: officer } = await signInAs("公开办周", "officer");
  await officer.goto(`/admin/documents/${editionId}`);
  await expect(officer.getByText(STATUS_LABELS.approved).first()).toBeVisible();

  const { page: drafter } = await signInAs("起草人吴", "drafter");
  await drafter.goto(`/admin/documents/${editionId}`);
  drafter.once("dialog", (dialog) => dialog.accept());
  await button(drafter, "重新编辑").click();
  await field(drafter, FIELD_LABELS.title).fill(`${title}（修订）`);
  await button(drafter, "保存").click();
  await expect(drafter.getByText("内容在审核后有改动，原审核意见已失效")).toBeVisible();
  await drafter.getByRole("link", { name: "查看与原审核内容的差异" }).click();
  await expect(drafter.getByRole("insertion").filter({ hasText: "（修订）" })).toBeVisible();

  await test.step("who still has the approved page open cannot publish it", async () => {
    await officer.getByRole("link", { name: "发布", exact: true }).click();
    await expect(button(officer, "立即发布")).toHaveCount(0);
  });
  await drafter.goto(`/admin/documents/${editionId}`);
  await expect(drafter.getByText(STATUS_LABELS.draft).first()).toBeVisible();
  await button(drafter, "送审").click();
  await expect(drafter.getByText("等待办理")).toHaveCount(1);
  await expect(drafter.getByText("未开始")).toHaveCount(2);
});
