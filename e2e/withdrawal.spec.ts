import { button, field } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

test("a withdrawn record is gone everywhere at once: page, number, list, search, feeds, file and site map", async ({
  operator,
  signInAs,
  visitor,
}) => {
  const title = "关于失业保险金发放标准的公示";
  const text = "自本月起按照新的标准发放失业保险金。";
  const reason = "标准有误，正在核实，更正后重新公布。";
  const record = await operator.does("seed", {
    stage: "published",
    content: { title, paragraphs: [text], summary: "公示失业保险金的发放标准。" },
    files: [{ name: "发放标准.txt", text: "每人每月一千六百元" }],
  });
  const reader = await visitor({ javaScriptEnabled: false });
  const path = `/disclosure/items/${record.documentId}`;
  const file = `/files/${record.files[0]?.id}/${encodeURIComponent("发放标准.txt")}`;
  await reader.goto(path);
  const crumbs = reader.getByRole("navigation", { name: "当前位置" }).getByRole("link");
  const category = (await crumbs.nth(-1).getAttribute("href")) ?? "";
  const lists = [
    "/",
    category,
    `${category}/feed.xml`,
    "/feed.xml",
    "/sitemap.xml",
    "/search?q=%E5%A4%B1%E4%B8%9A%E4%BF%9D%E9%99%A9%E9%87%91",
  ];
  const { request } = reader;
  const status = async (place: string) => (await request.get(place, { maxRedirects: 0 })).status();
  for (const place of lists) expect(await (await request.get(place)).text(), place).toContain(path);
  expect(await status(file)).toBe(200);
  expect(await status(`/i/${record.indexNumber}`)).toBe(301);

  const { page: officer } = await signInAs("公开办郑", "officer");
  await officer.goto(`/admin/documents/${record.editionId}/withdrawal`);
  await field(officer, "撤下理由（向公众显示）").fill(reason);
  officer.once("dialog", (dialog) => dialog.accept());
  await button(officer, "撤下").click();
  await expect(officer.getByText(/已于 .* 撤下/)).toBeVisible();

  const gone = await reader.goto(path);
  expect(gone?.status()).toBe(410);
  expect(gone?.headers()["cache-control"]).toBe("no-store");
  await expect(reader.getByText(reason)).toBeVisible();
  await expect(reader.getByText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)).toBeVisible();
  await expect(reader.getByText(text)).toHaveCount(0);
  expect(await status(`/i/${record.indexNumber}`)).toBe(410);
  expect([404, 410]).toContain(await status(file));
  for (const place of lists) expect(await (await request.get(place)).text(), place).not.toContain(path);

  await test.step("an approver brings the same text back under the same number", async () => {
    const { page: approver } = await signInAs("签发人冯", "approver");
    await approver.goto(`/admin/documents/${record.editionId}/withdrawal`);
    await field(approver, "恢复发布的理由（向公众显示）").fill("经核实无误，恢复公开。");
    await button(approver, "恢复发布").click();
    await expect(approver.getByText(/已于 .* 撤下/)).toHaveCount(0);
    await reader.goto(`/i/${record.indexNumber}`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await status(file)).toBe(200);
  });
});
