import { FIELD_LABELS } from "@/lib/labels/documents";
import { button } from "./testing/controls";
import { expect, test } from "./testing/fixtures";

/** What people send by mistake or in ill will, and what the sentence beside it speaks of. */
const REFUSED: [name: string, content: Buffer, sentence: RegExp][] = [
  ["空文件.pdf", Buffer.alloc(0), /^这是一个空文件/],
  ["程序.exe", Buffer.from("MZ"), /^不接收 \.exe 文件/],
  ["图形.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), /^不接收 \.svg 文件/],
  ["伪装.pdf", Buffer.from("<script>alert(1)</script>"), /不是 ?PDF|内容/],
  ["损坏.docx", Buffer.from("PK\u0003\u0004这不是压缩包"), /损坏|打不开|无法|读/],
];

test("files that cannot be taken are refused with a sentence each and leave nothing behind; good ones stay", async ({
  operator,
  signInAs,
}) => {
  const { editionId } = await operator.does("seed", {
    stage: "draft",
    content: { title: "关于附件的通知", paragraphs: ["见附件。"] },
  });
  const { page } = await signInAs("起草人严", "drafter");
  await page.goto(`/admin/documents/${editionId}/edit`);
  const choose = async (files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const chooser = page.waitForEvent("filechooser");
    await button(page, "添加附件").click();
    await (await chooser).setFiles(files);
  };
  const pending = page.getByRole("list", { name: "正在上传的文件" });
  await choose(REFUSED.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })));
  for (const [name, , sentence] of REFUSED) {
    const row = pending.getByRole("listitem").filter({ hasText: name });
    await expect(row.getByText("未接收")).toBeVisible();
    const said = (await row.getByRole("alert").textContent()) ?? "";
    expect(said, name).toMatch(sentence);
    expect(said, name).toMatch(/^\P{ASCII}.*。$/u);
  }

  // More than are sent at once, small enough to be done before the screen has drawn them.
  const good = ["甲.txt", "乙.txt", "丙.txt", "丁.txt", "戊.txt", "己.txt"];
  await choose(
    good.map((name) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(`${name}的内容`),
    })),
  );
  const kept = page.getByRole("list", { name: FIELD_LABELS.attachments }).getByRole("listitem");
  await expect(kept).toHaveCount(good.length);
  await button(page, "保存").click();
  await expect(page.getByText("全部内容已保存")).toBeVisible();
  await page.reload();
  await expect(kept).toHaveCount(good.length);
  await expect(pending).toHaveCount(0);

  await test.step("and a draft's file has no public address", async () => {
    const href = (await kept.first().getByRole("link").getAttribute("href")) ?? "";
    const id = href.split("/").at(-1);
    expect((await page.request.get(href)).status()).toBe(200);
    const stranger = await page.context().browser()?.newContext();
    expect((await stranger?.request.get(new URL(href, page.url()).href))?.status()).toBe(401);
    expect((await stranger?.request.get(new URL(`/files/${id}/x.txt`, page.url()).href))?.status()).toBe(404);
    await stranger?.close();
  });
});
