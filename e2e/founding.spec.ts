import type { Page } from "@playwright/test";
import { PERSON_LABELS } from "@/lib/labels/people";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { button, errors, field } from "./testing/controls";
import { expect, fillCredentials, signIn, test } from "./testing/fixtures";

const FIRST = {
  name: "首任管理员",
  email: "first-sysadmin@example.gov.cn",
  password: "Shouren-2026-kouling",
};
const SECURITY = {
  name: "安全员何",
  email: "first-secadmin@example.gov.cn",
  password: "Anquan-2026-kouling",
};
const DRAFTER = { name: "起草人沈", email: "first-drafter@example.gov.cn", password: "Qicao-2026-kouling" };

/** Sets the password behind a one-time link, in the browser of whoever the link was handed to. */
async function setPassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await field(page, SIGN_IN_LABELS.newPassword).fill(password);
  await field(page, SIGN_IN_LABELS.repeatedPassword).fill(password);
  await button(page, "设置口令").click();
  await expect(page).toHaveURL(/\/sign-in\?done=password/);
}

async function createdLink(page: Page): Promise<string> {
  await button(page, "建立账号").click();
  await expect(page.getByText("一次性链接已生成，只显示这一次")).toBeVisible();
  return (await page.getByText(/\/sign-in\/first\?token=/).textContent()) ?? "";
}

test("from the printed link to a person who may draft: three people, none of whom knows another's password", async ({
  visitor,
}) => {
  const first = await visitor();
  const link = process.env.E2E_FIRST_LINK ?? "";

  await test.step("the first administrator's link asks for a name and a password, and refuses a weak one", async () => {
    await first.goto(link);
    await field(first, SIGN_IN_LABELS.name).fill(FIRST.name);
    await field(first, SIGN_IN_LABELS.email).fill(FIRST.email);
    for (const label of [SIGN_IN_LABELS.newPassword, SIGN_IN_LABELS.repeatedPassword])
      await field(first, label).fill("12345678");
    await button(first, "设置口令").click();
    await expect(errors(first)).toBeVisible();
    for (const label of [SIGN_IN_LABELS.newPassword, SIGN_IN_LABELS.repeatedPassword])
      await field(first, label).fill(FIRST.password);
    await button(first, "设置口令").click();
    await expect(first).toHaveURL(/\/sign-in\?done=password/);
    await first.goto(link);
    await expect(first.getByText("这个一次性链接无效、已使用或已过期")).toBeVisible();
  });

  const security = await visitor();
  await test.step("they open the account of the first security administrator", async () => {
    await signIn(first, FIRST);
    await first.goto("/admin/people/new");
    await field(first, PERSON_LABELS.name).fill(SECURITY.name);
    await field(first, PERSON_LABELS.email).fill(SECURITY.email);
    await field(first, PERSON_LABELS.role).selectOption(ROLE_LABELS.secadmin);
    await setPassword(security, await createdLink(first), SECURITY.password);
    await signIn(security, SECURITY);
  });

  const drafter = await visitor();
  await test.step("and that of a drafter, whom they can give no role any more", async () => {
    await first.goto("/admin/people/new");
    await field(first, PERSON_LABELS.name).fill(DRAFTER.name);
    await field(first, PERSON_LABELS.email).fill(DRAFTER.email);
    await field(first, PERSON_LABELS.agencyId).selectOption({ index: 1 });
    await expect(field(first, PERSON_LABELS.role)).toHaveCount(0);
    await setPassword(drafter, await createdLink(first), DRAFTER.password);
    await fillCredentials(drafter, DRAFTER.email, DRAFTER.password);
    await expect(drafter.getByText("您的账号还没有授予岗位")).toBeVisible();
  });

  await test.step("the security administrator grants the role, and nothing that must be separate", async () => {
    await security.goto("/admin/roles");
    await security.getByRole("link", { name: DRAFTER.name }).click();
    await security.getByLabel(ROLE_LABELS.drafter, { exact: true }).check();
    await security.getByLabel(ROLE_LABELS.auditor, { exact: true }).check();
    await button(security, "保存岗位").click();
    await expect(errors(security)).toContainText("不能同时担任");
    await security.getByLabel(ROLE_LABELS.auditor, { exact: true }).uncheck();
    await security.getByLabel(ROLE_LABELS.drafter, { exact: true }).check();
    await button(security, "保存岗位").click();
    await expect(security.getByText("岗位已变更")).toBeVisible();
  });

  await signIn(drafter, DRAFTER);
  await expect(drafter.getByRole("link", { name: "起草信息" }).first()).toBeVisible();
  await expect(drafter.getByRole("link", { name: "人员" })).toHaveCount(0);
});
