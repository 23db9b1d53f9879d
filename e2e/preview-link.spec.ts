import { button } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

test("a preview link shows one revision to whoever holds it, until it is revoked or runs out", async ({
  operator,
  signInAs,
  visitor,
}) => {
  const text = "实施方案征求意见稿的正文。";
  const record = await operator.does("seed", {
    stage: "draft",
    content: { title: "关于实施方案的通知", paragraphs: [text] },
  });
  const { page: drafter } = await signInAs("起草人曹", "drafter");
  const history = `/admin/documents/${record.editionId}/history`;
  const newLink = async () => {
    await drafter.goto(history);
    await button(drafter, "生成预览链接").click();
    return (await drafter.getByText(/^\/preview\/\S+$/).textContent()) ?? "";
  };

  const guest = await visitor({ javaScriptEnabled: false });
  const link = await newLink();
  const opened = await guest.goto(link);
  expect(opened?.headers()["cache-control"]).toContain("no-store");
  await expect(guest.getByText(text)).toBeVisible();
  await expect(guest.getByText("这是未公开的稿件，仅供核对，请勿转发")).toBeVisible();
  await expect(guest.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  expect((await guest.request.get(`/disclosure/items/${record.documentId}`)).status()).toBe(404);

  await drafter.goto(history);
  await expect(drafter.getByText("已打开 1 次")).toBeVisible();
  await button(drafter, "收回").click();
  await expect(drafter.getByText("已打开 1 次")).toHaveCount(0);
  await guest.goto(link);
  await expect(guest.getByText("预览链接已失效，请向提供链接的人员索取新的链接。")).toBeVisible();
  await expect(guest.getByText(text)).toHaveCount(0);

  const second = await newLink();
  await guest.goto(second);
  await expect(guest.getByText(text)).toBeVisible();
  await operator.does("expirePreviews", record);
  await guest.goto(second);
  await expect(guest.getByText("预览链接已失效，请向提供链接的人员索取新的链接。")).toBeVisible();

  await guest.goto("/preview/not-a-token");
  await expect(guest.getByText("预览链接已失效")).toBeVisible();
  expect(await operator.does("events", { action: "preview.visited" })).not.toEqual([]);
});
