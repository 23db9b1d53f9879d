import { FIELD_LABELS } from "@/lib/labels/documents";
import { FOOTER_LABELS, RECORD_PART_LABELS } from "@/lib/labels/navigation";
import { dayOf } from "@/lib/time";
import { button, field, panel } from "./testing/controls";
import { expect, SITE, test } from "./testing/fixtures";
import { approve, fillMetadata, openWork } from "./testing/office-acts";

const TITLE = "关于开展城乡居民基本养老保险待遇资格认证工作的通知";
const SUMMARY = "公布待遇资格认证的对象、时间和办法。";
const OPENING = "为保障基金安全，现将待遇资格认证有关事项通知如下。";
const HEADING = "一、认证对象";
const CAPTION = "表1 认证时间安排";
const CELLS = ["乡镇", "时间", "城关镇", "3月1日至3月10日"];
const FILE = "认证办法问答.txt";

test("a drafter writes, three people review, an officer publishes, and the public reads it without JavaScript", async ({
  signInAs,
  visitor,
}) => {
  test.setTimeout(180_000);
  const { page: drafter } = await signInAs("起草人王", "drafter");
  await drafter.getByRole("link", { name: "起草信息" }).first().click();
  await field(drafter, FIELD_LABELS.title).fill(TITLE);
  await button(drafter, "开始起草").click();

  const body = drafter.getByRole("textbox", { name: FIELD_LABELS.body, exact: true });
  await body.click();
  await drafter.keyboard.type(OPENING);
  await drafter.keyboard.press("Enter");
  await drafter.keyboard.type(HEADING);
  await button(drafter, "一级标题").click();
  await drafter.keyboard.press("Enter");
  await button(drafter, "表格").click();
  const dialog = drafter.getByRole("dialog", { name: "插入表格" });
  await field(dialog, "行数").fill("2");
  await field(dialog, "列数").fill("2");
  await field(dialog, "表格标题").fill(CAPTION);
  await button(dialog, "插入").click();
  for (const cell of CELLS) {
    await drafter.keyboard.type(cell);
    if (cell !== CELLS.at(-1)) await drafter.keyboard.press("Tab");
  }
  await fillMetadata(drafter, { summary: SUMMARY, issuedOn: dayOf(new Date()) });
  const chooser = drafter.waitForEvent("filechooser");
  await button(drafter, "添加附件").click();
  const content = Buffer.from("问：什么人需要认证？答：领取待遇的人员。\n");
  await (await chooser).setFiles({ name: FILE, mimeType: "text/plain", buffer: content });
  await expect(drafter.getByRole("list", { name: FIELD_LABELS.attachments }).getByText(FILE)).toBeVisible();
  await button(drafter, "保存").click();
  await expect(drafter.getByText("全部内容已保存")).toBeVisible();
  const preview = panel(drafter, "公开后的样子");
  await expect(preview.getByRole("table", { name: CAPTION })).toBeVisible();
  await button(drafter, "送审").click();
  await expect(drafter).toHaveURL(/\/admin\/documents\/[0-9a-f-]{36}$/);

  const draftAddress = drafter.url();
  const editionId = draftAddress.split("/").at(-1) ?? "";
  const stranger = await visitor({ javaScriptEnabled: false });
  await expect((await stranger.goto(draftAddress))?.url()).toContain("/sign-in");

  for (const [name, role, step] of [
    ["初审人李", "reviewer", "first"],
    ["复审人赵", "reviewer", "second"],
    ["签发人钱", "approver", "final"],
  ] as const) {
    const { page } = await signInAs(name, role);
    await approve(page, TITLE, step);
  }
  const { page: officer } = await signInAs("公开办孙", "officer");
  await openWork(officer, TITLE);
  await button(officer, "立即发布").click();
  await expect(officer.getByText(/索引号 \S+/)).toBeVisible();
  expect(officer.url()).toContain(editionId);

  // What the public gets: a browser that runs no script.
  await stranger.goto("/");
  await stranger.getByRole("link", { name: TITLE }).first().click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  const address = new URL(stranger.url());
  for (const text of [OPENING, SUMMARY]) await expect(stranger.getByText(text).first()).toBeVisible();
  await expect(stranger.getByRole("heading", { level: 2, name: HEADING })).toBeVisible();
  const table = stranger.getByRole("table", { name: CAPTION });
  await expect(table.getByRole("columnheader")).toHaveText(CELLS.slice(0, 2));
  for (const cell of CELLS.slice(2)) await expect(table.getByText(cell, { exact: true })).toBeVisible();

  const metadata = stranger.getByRole("region", { name: RECORD_PART_LABELS.metadata });
  const number =
    (await metadata.locator(`dt:text-is("${FIELD_LABELS.indexNumber}") + dd`).textContent()) ?? "";
  expect(number).toMatch(/^\w{18}\/\d{4}-\d{5}$/);
  await expect(metadata.locator("dd:empty")).toHaveCount(0);
  const time = stranger.getByText(`${RECORD_PART_LABELS.publishedAt}：`).locator("time");
  await expect(time).toHaveText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);

  const published = (await time.textContent()) ?? "";
  for (const [name, value] of Object.entries({
    ArticleTitle: TITLE,
    PubDate: published,
    Description: SUMMARY,
  }))
    await expect(stranger.locator(`meta[name="${name}"]`)).toHaveAttribute("content", value);
  for (const name of ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnType", "ContentSource"])
    await expect(stranger.locator(`meta[name="${name}"]`)).toHaveAttribute("content", /.+/);
  await expect(stranger.locator('link[rel="canonical"]')).toHaveAttribute("href", address.href);
  await expect(stranger.getByText(FOOTER_LABELS.siteIdCode)).toBeVisible();

  const { request } = stranger;
  const html = await (await request.get(address.href)).text();
  expect(html.match(/\/_next\/[^"]*\.js|self\.__next_f|<script(?![^>]*data-site)/g)).toBeNull();

  const file = stranger.getByRole("link", { name: "认证办法问答" });
  const download = await request.get((await file.getAttribute("href")) ?? "");
  expect(download.status()).toBe(200);
  expect(await download.body()).toEqual(content);
  expect(download.headers()["content-disposition"]).toContain(encodeURIComponent(FILE));

  const permanent = await request.get(`/i/${number}`, { maxRedirects: 0 });
  expect(permanent.status()).toBe(301);
  expect(new URL(permanent.headers().location ?? "", SITE).pathname).toBe(address.pathname);

  const category = stranger.getByRole("navigation", { name: "当前位置" }).getByRole("link").nth(-1);
  const categoryPath = (await category.getAttribute("href")) ?? "";
  for (const place of [
    categoryPath,
    `${categoryPath}/feed.xml`,
    "/feed.xml",
    `/search?q=${encodeURIComponent("待遇资格认证")}`,
  ])
    expect(await (await request.get(place)).text(), place).toContain(address.pathname);
  expect(await (await request.get("/sitemap.xml")).text()).toContain(`${address.pathname}</loc>`);
});
