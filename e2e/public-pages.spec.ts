import type { Page } from "@playwright/test";
import { errors } from "./testing/controls";
import { faultless } from "./testing/faultless";
import { expect, fillCredentials, test } from "./testing/fixtures";

/** One address of every public template, by what it shows. */
async function templates(page: Page, withdrawnId: number): Promise<[address: string, status: number][]> {
  await page.goto("/");
  const record = await page
    .getByRole("main")
    .locator('a[href^="/disclosure/items/"]')
    .first()
    .getAttribute("href");
  await page.goto(record ?? "");
  const crumbs = page.getByRole("navigation", { name: "当前位置" }).getByRole("link");
  const category = (await crumbs.nth(-1).getAttribute("href")) ?? "";
  return [
    ["/", 200],
    ["/disclosure", 200],
    ["/disclosure/guide", 200],
    ["/disclosure/rules", 200],
    ["/disclosure/catalog", 200],
    [category, 200],
    [`${category}?q=没有的词`, 200],
    [record ?? "", 200],
    ["/search?q=养老", 200],
    ["/search?q=没有的词", 200],
    ["/search", 200],
    ["/foi", 200],
    ["/nothing/here", 404],
    [`/disclosure/items/${withdrawnId}`, 410],
    ["/sign-in", 200],
    ["/sign-in/first?token=none", 200],
    ["/preview/none", 200],
  ];
}

test.describe("every public template", () => {
  test("is whole without JavaScript, and fits a screen 320 px wide", async ({ operator, visitor }) => {
    const gone = await operator.does("seed", {
      stage: "withdrawn",
      content: { title: "关于撤下一例的通知", paragraphs: ["正文。"] },
    });
    const page = await visitor({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    for (const [address, status] of await templates(page, gone.documentId))
      await test.step(address, async () => {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(status);
        await expect(page.getByRole("heading", { level: 1 }).first(), address).toBeVisible();
        await expect(page.getByRole("main"), address).toHaveCount(1);
        const widest = await page.evaluate("document.documentElement.scrollWidth");
        expect(widest, `${address} scrolls sideways`).toBeLessThanOrEqual(320);
      });
  });

  test("has nothing that axe finds fault with", async ({ operator, visitor }) => {
    test.setTimeout(180_000);
    const gone = await operator.does("seed", {
      stage: "withdrawn",
      content: { title: "关于撤下二例的通知", paragraphs: ["正文。"] },
    });
    const page = await visitor();
    for (const [address] of await templates(page, gone.documentId))
      await test.step(address, async () => {
        await page.goto(address);
        await faultless(page, address);
      });
    await test.step("a form in its error state", async () => {
      await page.goto("/sign-in");
      await fillCredentials(page, "nobody@example.gov.cn", "not-the-password");
      await expect(errors(page)).toBeFocused();
      await faultless(page, "sign-in in its error state");
    });
  });

  test("keeps larger type and high contrast faultless as well", async ({ visitor }) => {
    const page = await visitor({ viewport: { width: 320, height: 700 } });
    for (const choice of ["长辈版", "高对比度"]) {
      await page.goto("/");
      await page.getByRole("button", { name: choice }).click();
      await page.goto("/disclosure");
      await faultless(page, choice);
      expect(await page.evaluate("document.documentElement.scrollWidth"), choice).toBeLessThanOrEqual(320);
    }
  });
});
