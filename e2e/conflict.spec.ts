import { FIELD_LABELS } from "@/lib/labels/documents";
import { button, field } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

const TITLE = "关于职业技能提升补贴申领的通知";

test("two people save the same draft: the second sees both texts, keeps his own, and neither is lost", async ({
  operator,
  signInAs,
}) => {
  const { editionId } = await operator.does("seed", {
    stage: "draft",
    content: { title: TITLE, paragraphs: ["申领条件如下。"] },
  });
  const edit = `/admin/documents/${editionId}/edit`;
  const { page: first } = await signInAs("起草人甲", "drafter");
  const { page: second } = await signInAs("起草人乙", "drafter");
  await first.goto(edit);
  await second.goto(edit);
  await expect(second.getByText("起草人甲也正在编辑这条信息")).toBeVisible();

  await field(first, FIELD_LABELS.summary).fill("甲写的概述。");
  await button(first, "保存").click();
  await expect(first.getByText("全部内容已保存")).toBeVisible();
  await field(second, FIELD_LABELS.summary).fill("乙写的概述。");
  await button(second, "保存").click();

  const conflict = second.getByRole("region", { name: "内容冲突" });
  await expect(conflict).toContainText("起草人甲 在");
  await expect(conflict).toContainText("乙写的概述。");
  await expect(conflict).toContainText("甲写的概述。");
  await button(conflict, "保留我的内容").click();
  await button(second, "保存").click();
  await expect(second.getByText("全部内容已保存")).toBeVisible();

  await second.goto(`/admin/documents/${editionId}/history`);
  await second.getByRole("link", { name: "与上一稿比较" }).first().click();
  await expect(second.getByRole("insertion").filter({ hasText: "乙" })).toBeVisible();
  await expect(second.getByRole("deletion").filter({ hasText: "甲" })).toBeVisible();
});

test("the second may as well take over what the first has written", async ({ operator, signInAs }) => {
  const { editionId } = await operator.does("seed", {
    stage: "draft",
    content: { title: TITLE, paragraphs: ["申领条件如下。"] },
  });
  const { page: first } = await signInAs("起草人丙", "drafter");
  const { page: second } = await signInAs("起草人丁", "officer");
  for (const page of [first, second]) await page.goto(`/admin/documents/${editionId}/edit`);
  await field(first, FIELD_LABELS.title).fill(`${TITLE}（甲稿）`);
  await button(first, "保存").click();
  await expect(first.getByText("全部内容已保存")).toBeVisible();
  await field(second, FIELD_LABELS.title).fill(`${TITLE}（乙稿）`);
  await button(second, "保存").click();
  await button(second, "采用起草人丙的内容").click();
  await expect(field(second, FIELD_LABELS.title)).toHaveValue(`${TITLE}（甲稿）`);
  expect(await operator.does("revisionsOf", { editionId })).toHaveLength(3);
});
