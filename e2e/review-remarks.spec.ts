import { FIELD_LABELS, STATUS_LABELS } from "@/lib/labels/documents";
import { button, errors, field } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

test("a reviewer returns a text with a remark on one paragraph, which stands beside that paragraph in the editor", async ({
  operator,
  signInAs,
}) => {
  const title = "关于技工院校招生工作的通知";
  const { editionId } = await operator.does("seed", {
    stage: "in_review",
    content: { title, paragraphs: ["招生对象为应届毕业生。", "报名时间另行通知。"] },
  });
  const { page: reviewer } = await signInAs("初审人施", "reviewer");
  await reviewer.goto(`/admin/documents/${editionId}/review`);
  await reviewer.getByText("逐段意见（共 2 段）").click();
  await field(reviewer, "第 2 段：报名时间另行通知。").fill("请写明报名的起止日期。");
  await field(reviewer, "退回理由").fill("时间不明确，请补充后重新送审。");
  await button(reviewer, "退回起草人").click();
  await expect(reviewer.getByText(STATUS_LABELS.returned).first()).toBeVisible();

  const { page: drafter } = await signInAs("起草人张", "drafter");
  await drafter.goto(`/admin/documents/${editionId}/edit`);
  await expect(drafter.getByText("初审人施在初审时退回")).toBeVisible();
  await expect(drafter.getByText("时间不明确，请补充后重新送审。")).toBeVisible();
  const remark = drafter
    .getByRole("complementary", { name: "对正文的意见" })
    .getByRole("button", { name: /审核意见/ });
  await expect(remark).toContainText("第 2 段");
  await expect(remark).toContainText("请写明报名的起止日期。");

  await test.step("the remark leads to its paragraph, which is mended there and sent again", async () => {
    await remark.click();
    await expect(drafter.getByRole("textbox", { name: FIELD_LABELS.body, exact: true })).toBeFocused();
    await drafter.keyboard.press("End");
    await drafter.keyboard.type("报名自三月一日起至三月十日止。");
    await button(drafter, "保存").click();
    await expect(drafter.getByText("全部内容已保存")).toBeVisible();
    await button(drafter, "送审").click();
    await expect(drafter.getByRole("heading", { name: "审核进度（第 2 轮）" })).toBeVisible();
  });
});

test("a return without a reason is refused in a sentence", async ({ operator, signInAs }) => {
  const { page } = await signInAs("审核人孔", "reviewer");
  const { editionId } = await operator.does("seed", {
    stage: "in_review",
    content: { title: "关于待退回信息的通知", paragraphs: ["正文。"] },
  });
  await page.goto(`/admin/documents/${editionId}/review`);
  // The browser's own check is switched off, as a crafted request would.
  await field(page, "退回理由").evaluate((input) => input.removeAttribute("required"));
  await button(page, "退回起草人").click();
  await expect(errors(page)).toContainText("请写明退回的理由。");
});
